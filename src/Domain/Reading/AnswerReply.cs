using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Reading;

/// <summary>A typed answer to a question of the onboarding: as good as a tap. Words around it are let pass.</summary>
internal static class AnswerReply
{
    /// <summary>The answer; nothing where the text is none. A place may be any text, so it is looked up whole.</summary>
    public static Answer? Read(string text, Question question, Vocabulary vocabulary, LocalDate today)
    {
        var said = Said.In(text, vocabulary);
        return question switch
        {
            Question.Consent => Consent(said),
            Question.Health => said.Says(Cue.Healthy) ? new Answer.Nothing() : Rest(said),
            Question.RaceDay => Dates.In(text, vocabulary, today) is { } day ? new Answer.RaceOn(day) : null,
            Question.RaceDistance => Length(said) is { } distance ? new Answer.RunsIt(distance) : null,
            Question.RaceKind => said.Says(Cue.OnTheWay, Meaning.No) ? new Answer.Matters(false)
                : said.Says(Cue.Matters, Meaning.Yes) ? new Answer.Matters(true)
                : null,
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

    private static Answer? Consent(Said said) =>
        said.Says(Cue.Underage) ? new Answer.TooYoung()
        : said.Says(Cue.KeepNone) ? new Answer.Consents(false)
        : said.Says(Cue.KeepThem) && !said.Says(Meaning.Not) ? new Answer.Consents(true)
        : said.Says(Meaning.No, Meaning.Not) ? new Answer.Consents(false)
        : said.Says(Meaning.Yes) ? new Answer.Consents(true)
        : null;

    /// <summary>"Half marathon", "10k", "42", "21.1 km".</summary>
    private static Distance? Length(Said said) =>
        said.Says(Cue.Half) ? Distance.Half
        : said.Says(Cue.Marathon) ? Distance.Marathon
        : said.Numbers is not [var kilometres] ? null
        : kilometres switch
        {
            5 => Distance.FiveKilometres,
            10 => Distance.TenKilometres,
            >= 21 and < 21.2m => Distance.Half,
            >= 42 and < 42.3m => Distance.Marathon,
            _ => null,
        };

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
}
