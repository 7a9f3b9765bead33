using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Onboarding;
using RunnerStrength.Domain.Replies.Text;
using RunnerStrength.Domain.Sessions;

namespace RunnerStrength.Domain.Replies;

/// <summary>A typed answer to a question of the onboarding: as good as a tap. Words around it are let pass.</summary>
internal static class AnswerReply
{
    /// <summary>The answer; nothing where the text is none. A place may be any text, so it is looked up whole.</summary>
    public static Answer? Read(string text, Question question, Vocabulary vocabulary)
    {
        var said = new Said(Phrases.In(text, vocabulary));
        return question switch
        {
            Question.Consent => said.Says(Meaning.Yes) ? new Answer.Consents(true) : null,
            Question.Health => Rest(said),
            Question.RaceDay => LocalDatePattern.Iso.Parse(text.Trim()) is { Success: true, Value: var day } ? new Answer.RaceOn(day) : null,
            Question.RaceDistance or Question.RaceKind => null,
            Question.Experience => Level(said),
            Question.Equipment => Equipment(said),
            Question.Weights => said.Numbers is { IsEmpty: false } kilograms
                ? new Answer.Weights([.. kilograms.Select(each => new Kilograms(each))])
                : Rest(said),
            Question.HardDays or Question.LongDay or Question.RestDays or Question.Days or Question.ChooseDays =>
                said.Days is { IsEmpty: false } days ? new Answer.WeekDays([.. days])
                : said.Says(Meaning.Choose) ? new Answer.Choose()
                : Rest(said),
            Question.RunsAt => Part(said),
            Question.Frequency => said.Numbers is [var count] ? new Answer.Count((int)count) : null,
            Question.Time => Time(said) is { } time ? new Answer.At(time) : null,
            Question.Zone => Places.Find(text) is { } zone ? new Answer.In(zone)
                : said.Anything ? null
                : new Answer.UnknownPlace(),
            Question.Begin => said.Says(Meaning.Start, Meaning.Yes) ? new Answer.StartNow()
                : said.Says(Meaning.WaitFor, Meaning.Wait, Meaning.Later, Meaning.No) ? new Answer.Wait()
                : said.Says(Meaning.Again) ? new Answer.Again()
                : null,
        };
    }

    private static Answer.Level? Level(Said said) =>
        said.Says(Meaning.New, Meaning.Nothing, Meaning.No, Meaning.Not) ? new Answer.Level(Experience.New)
        : said.Says(Meaning.Some, Meaning.Slightly) ? new Answer.Level(Experience.Some)
        : said.Says(Meaning.Regular, Meaning.Yes, Meaning.Very) ? new Answer.Level(Experience.Regular)
        : null;

    private static Answer? Equipment(Said said) =>
        said.Says(Meaning.Nothing, Meaning.No) ? new Answer.Nothing()
        : said.Things is not Exercises.Equipment.None and var has ? new Answer.Things(has)
        : Rest(said);

    private static Answer? Rest(Said said) =>
        said.Says(Meaning.Nothing, Meaning.No, Meaning.Bodyweight) ? new Answer.Nothing()
        : said.Says(Meaning.GoOn, Meaning.Done, Meaning.AllDone, Meaning.Yes, Meaning.Good, Meaning.Ready) ? new Answer.Next()
        : null;

    private static Answer.Runs? Part(Said said) =>
        said.Says(Meaning.Morning) ? new Answer.Runs(TimeOfDay.Morning)
        : said.Says(Meaning.Midday, Meaning.Noon) ? new Answer.Runs(TimeOfDay.Midday)
        : said.Says(Meaning.Evening, Meaning.Tonight) ? new Answer.Runs(TimeOfDay.Evening)
        : null;

    /// <summary>"18:30", "18.30", "7", "7 pm", "7:30 pm".</summary>
    private static LocalTime? Time(Said said)
    {
        var minutes = said.Clock ?? (said.Numbers is [var number, ..] ? (int)number * 60 + (int)(number * 100 % 100) : -1);
        if (said.Says(Meaning.Pm) && minutes < 12 * 60)
            minutes += 12 * 60;
        else if (said.Says(Meaning.Am) && minutes >= 12 * 60)
            minutes -= 12 * 60;
        return minutes is >= 0 and < 24 * 60 ? new LocalTime(minutes / 60, minutes % 60) : null;
    }

    /// <summary>What an answer is made of.</summary>
    private readonly record struct Said(ImmutableArray<Item> Items)
    {
        public bool Anything => Items.Any(item => item.Is is not null);

        public ImmutableArray<decimal> Numbers => [.. Items.Select(item => item.Number).OfType<decimal>()];

        public int? Clock => Items.Select(item => item.Clock).FirstOrDefault(clock => clock is not null);

        public ImmutableArray<IsoDayOfWeek> Days => [.. Items.Select(item => item.Day?.OfWeek()).OfType<IsoDayOfWeek>()];

        public Equipment Things => Items.Aggregate(Exercises.Equipment.None, (things, item) => things | (item.Thing ?? Exercises.Equipment.None));

        public bool Says(params ReadOnlySpan<Meaning> meanings)
        {
            foreach (var item in Items)
                if (item.Is is { } meaning && meanings.Contains(meaning))
                    return true;
            return false;
        }
    }
}
