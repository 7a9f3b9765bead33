using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Conversation;

public abstract partial record Screen
{
    /// <summary>What was done.</summary>
    /// <param name="Sessions">Newest first; the read side fills them in once it is decided that they are shown.</param>
    public sealed record History(ImmutableArray<PastSession> Sessions) : Screen;
}

/// <summary>A session that is over, exercise by exercise.</summary>
public sealed record PastSession(LocalDate Day, ImmutableArray<PastSession.Lift> Lifts)
{
    /// <summary>The sets of an exercise in it.</summary>
    public sealed record Lift(ExerciseId Exercise, ImmutableArray<Done> Amounts);

    public static PastSession Of(Session session) => new(
        session.Day,
        [
            .. session.Facts.OfType<Fact.SetLogged>().GroupBy(set => set.Exercise)
                .Select(sets => new Lift(sets.Key, [.. sets.Select(set => set.Done)])),
        ]);
}
