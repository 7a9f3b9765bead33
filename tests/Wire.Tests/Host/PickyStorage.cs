using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace RunnerStrength.Wire.Tests.Host;

/// <summary>Refuses to store some things for what they are, while the storage itself is well.</summary>
internal sealed class PickyStorage : SaveChangesInterceptor
{
    public Func<object, bool> Refuses { get; set; } = _ => false;

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        eventData.Context!.ChangeTracker.Entries().Any(entry => entry.State == EntityState.Added && Refuses(entry.Entity))
            ? throw new FormatException("This cannot be written.")
            : new(result);
}
