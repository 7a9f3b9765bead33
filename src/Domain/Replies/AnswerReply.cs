using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Onboarding;
using RunnerStrength.Domain.Sessions;

namespace RunnerStrength.Domain.Replies;

/// <summary>A typed answer to a question of the onboarding: as good as a tap.</summary>
internal static class AnswerReply
{
    /// <summary>The answer; nothing where the text is none. A place may be any text, so it is looked up whole.</summary>
    public static Answer? Read(string text, Question question, Reading reading) => question switch
    {
        Question.Consent => reading.Says(Meaning.Yes) ? new Answer.Consents(true) : null,
        Question.Health => Rest(reading),
        Question.RaceDay => LocalDatePattern.Iso.Parse(text.Trim()) is { Success: true, Value: var day } ? new Answer.RaceOn(day) : null,
        Question.RaceDistance or Question.RaceKind => null,
        Question.Experience => Level(reading),
        Question.Equipment => Equipment(reading),
        Question.Weights => reading.Numbers is { IsEmpty: false } kilograms
            ? new Answer.Weights([.. kilograms.Select(each => new Kilograms(each))])
            : Rest(reading),
        Question.HardDays or Question.LongDay or Question.RestDays or Question.Days or Question.ChooseDays =>
            reading.Days is { IsEmpty: false } days ? new Answer.WeekDays([.. days])
            : reading.Says(Meaning.Choose) ? new Answer.Choose()
            : Rest(reading),
        Question.RunsAt => Part(reading),
        Question.Frequency => reading.Numbers is [var count] ? new Answer.Count((int)count) : null,
        Question.Time => Time(reading) is { } time ? new Answer.At(time) : null,
        Question.Zone => Places.Find(text) is { } zone ? new Answer.In(zone)
            : reading.Parts.Any(part => part is Replies.Part.Says) ? null
            : new Answer.UnknownPlace(),
        Question.Begin => reading.Says(Meaning.Start) || reading.Says(Meaning.Yes) ? new Answer.StartNow()
            : reading.Says(Meaning.Wait) || reading.Says(Meaning.MoreRest) || reading.Says(Meaning.InAnHour) || reading.Says(Meaning.No) ? new Answer.Wait()
            : reading.Says(Meaning.Again) ? new Answer.Again()
            : null,
    };

    private static Answer.Level? Level(Reading reading) =>
        reading.Says(Meaning.New) || reading.Says(Meaning.Nothing) || reading.Says(Meaning.No) ? new Answer.Level(Experience.New)
        : reading.Says(Meaning.Some) ? new Answer.Level(Experience.Some)
        : reading.Says(Meaning.Regular) || reading.Says(Meaning.Yes) ? new Answer.Level(Experience.Regular)
        : null;

    private static Answer? Equipment(Reading reading)
    {
        var has = (reading.Says(Meaning.Bench) ? Exercises.Equipment.Bench : 0)
            | (reading.Says(Meaning.Dumbbells) ? Exercises.Equipment.Dumbbells : 0);
        return reading.Says(Meaning.Nothing) || reading.Says(Meaning.No) ? new Answer.Nothing()
            : has != 0 ? new Answer.Things(has)
            : Rest(reading);
    }

    private static Answer? Rest(Reading reading) =>
        reading.Says(Meaning.Nothing) || reading.Says(Meaning.No) ? new Answer.Nothing()
        : reading.Says(Meaning.GoOn) || reading.Says(Meaning.Done) || reading.Says(Meaning.Yes) || reading.Says(Meaning.Good) || reading.Says(Meaning.Ready) ? new Answer.Next()
        : null;

    private static Answer.Runs? Part(Reading reading) =>
        reading.Says(Meaning.Morning) ? new Answer.Runs(TimeOfDay.Morning)
        : reading.Says(Meaning.Midday) ? new Answer.Runs(TimeOfDay.Midday)
        : reading.Says(Meaning.Evening) ? new Answer.Runs(TimeOfDay.Evening)
        : null;

    /// <summary>"18:30", "18.30", "7", "7 pm", "7:30 pm".</summary>
    private static LocalTime? Time(Reading reading)
    {
        var clock = reading.Parts.OfType<Part.Clock>().Select(part => ((int, int)?)(part.First, part.Second)).FirstOrDefault()
            ?? reading.Numbers.Select(number => ((int, int)?)((int)number, (int)(number * 100 % 100))).FirstOrDefault();
        if (clock is not var (hour, minute) || hour is < 0 or > 23 || minute is < 0 or > 59)
            return null;
        return new LocalTime(reading.Says(Meaning.Pm) && hour < 12 ? hour + 12 : reading.Says(Meaning.Am) && hour == 12 ? 0 : hour, minute);
    }
}
