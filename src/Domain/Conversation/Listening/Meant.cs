using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Conversation;

/// <summary>What can be meant at all. A button's data comes from outside, so nothing in it is believed.</summary>
internal static class Meant
{
    /// <summary>Days for which somebody can say that they have been well.</summary>
    private const int MostDays = 365;

    /// <summary>The most reps in reserve, RPE 0 (2.1).</summary>
    private const int MostLeft = 10;

    private const Equipment Things = Equipment.Bench | Equipment.Dumbbells | Equipment.Kettlebell | Equipment.Barbell | Equipment.Band;

    /// <summary>Whether a text or a button of ours can say it.</summary>
    public static bool CanBe(Heard heard) => heard switch
    {
        Heard.Pain { Ache: var ache } => IsOne(ache.Area) && IsOne(ache.Side),
        Heard.RedFlagged red => IsOne<RedFlag>(red.Flag),
        Heard.MaybeRedFlag maybe => IsOne<RedFlag>(maybe.Flag),
        Heard.Courtesy courtesy => IsOne<Kindness>(courtesy.Which),
        Heard.SetDone done =>
            (done.Of is not { } of || Catalogue.Find(of) is not null) && (done.Feeling is not { } feeling || CanBe(feeling)),
        Heard.SetsDone several => several.Sets.All(CanBe),
        Heard.HalfDone half => half.Side is Side.Left or Side.Right,
        Heard.Corrected corrected => corrected.Sets.All(CanBe) && (corrected.Feeling is not { } felt || CanBe(felt)),
        Heard.Felt felt => IsOne<Effort>(felt.Effort) && felt.Rir is null or >= 0 and <= MostLeft,
        Heard.Feels { Readiness: var readiness } => IsOne<Form>(readiness.Form) && readiness.Soreness is >= 0 and <= Readiness.Severe,
        Heard.PutOff later => later.Minutes >= 0,
        Heard.Well well => well.ForDays is >= 0 and <= MostDays,
        Heard.Choose choose => IsOne<Plan>(choose.Which),
        Heard.Without without => (without.Things & ~Things) == Equipment.None,
        Heard.Unclear unclear => IsOne<Ask>(unclear.Ask),
        Heard.Answered { Answer: var answer } => CanBe(answer),
        _ => true,
    };

    /// <summary>Whether the weights in it can be lifted; nothing at all is the body's own.</summary>
    public static bool CanBeLifted(Heard heard) => heard switch
    {
        Heard.SetDone done => IsWeight(done.Load),
        Heard.SetsDone several => several.Sets.All(CanBeLifted),
        Heard.HalfDone half => IsWeight(half.Load),
        Heard.Corrected corrected => corrected.Sets.All(CanBeLifted),
        Heard.Amended amended => IsWeight(amended.Load),
        _ => true,
    };

    private static bool CanBe(Answer answer) => answer switch
    {
        Answer.Level level => IsOne<Experience>(level.Experience),
        Answer.ToggleTopic topic => IsOne<Topic>(topic.Topic),
        Answer.RunsIt runs => IsOne<Distance>(runs.Distance),
        Answer.Toggle toggle => (toggle.Thing & ~Things) == Equipment.None,
        Answer.Things things => (things.Has & ~Things) == Equipment.None,
        Answer.ToggleDay day => IsDay(day.Day),
        Answer.WeekDays days => days.Days.All(IsDay),
        Answer.Runs runs => IsOne<TimeOfDay>(runs.Part),
        _ => true,
    };

    private static bool IsDay(IsoDayOfWeek day) => RunningWeek.All.Contains(day);

    private static bool IsWeight(Kilograms? load) => load is not { Value: var kilograms } || kilograms is >= 0 and <= SetLimits.Heaviest;

    private static bool IsOne<T>(T? value) where T : struct, Enum => value is not { } one || Enum.IsDefined(one);
}
