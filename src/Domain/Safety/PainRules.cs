using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Progression;

namespace RunnerStrength.Domain.Safety;

/// <summary>What pain forbids (2.9). Until a runner grades it, pain that they mention counts as red.</summary>
public static class PainRules
{
    /// <summary>Days that an area is left alone: 48 h at least (2.9).</summary>
    public const int BlockedDays = 2;

    /// <summary>Days without pain before an exercise that loads the area advances (2.3, rule 3).</summary>
    public const int QuietDays = 7;

    /// <summary>The areas that are left alone on a day.</summary>
    public static ImmutableHashSet<Area> Blocked(Progress progress, LocalDate day) => Within(progress, day, BlockedDays);

    /// <summary>The areas that keep exercises from advancing on a day.</summary>
    public static ImmutableHashSet<Area> Unquiet(Progress progress, LocalDate day) => Within(progress, day, QuietDays);

    private static ImmutableHashSet<Area> Within(Progress progress, LocalDate day, int days) =>
        [.. progress.Pains.Where(pain => Period.DaysBetween(pain.Value, day) <= days).Select(pain => pain.Key)];
}
