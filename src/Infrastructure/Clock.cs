using NodaTime;

namespace RunnerStrength.Infrastructure;

public static class Clock
{
    /// <summary>The present, to the millisecond: as exact as what is stored, so that what is read back is equal.</summary>
    public static Instant Now(this TimeProvider clock) =>
        Instant.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
}
