using NodaTime;
using RunnerStrength.Domain.Calendar;

namespace RunnerStrength.Domain.Conversation;

/// <summary>What is to be heard later, computed whole from the runner as they are.</summary>
public static class Alarms
{
    /// <summary>A session without a word for so long is closed with what was logged (2.7).</summary>
    public static readonly Duration Lapse = Duration.FromHours(6);

    /// <summary>All of a runner's alarms, one of a kind at most.</summary>
    public static IEnumerable<Alarm> For(Dialogue dialogue)
    {
        var runner = dialogue.Runner;
        var talk = dialogue.Talk switch
        {
            Talk.Deleting deleting => deleting.Back,
            Talk.Wondering doubt => doubt.Back,
            var other => other,
        };
        if (runner.Next is { } next
            && talk is not (Talk.Onboarding or Talk.Halted)
            && !(talk is Talk.Offered today && today.Day == next.Day))
            yield return new(AlarmKind.SessionDue, next.At);
        if (talk is not (Talk.Onboarding or Talk.Halted or Talk.InSession) && Mornings.At(runner) is { } morning)
            yield return new(AlarmKind.Morning, morning);
        if (talk is Talk.Offered offered)
            yield return new(AlarmKind.DayOver, Schedule.EndOf(offered.Day, runner.Zone));
        if (talk is Talk.Resting resting)
            yield return new(AlarmKind.RestOver, resting.Until);
        if (talk is Talk.InSession && runner.Latest is { } session)
            yield return new(AlarmKind.SessionLapsed, session.LastAt + Lapse);
    }
}
