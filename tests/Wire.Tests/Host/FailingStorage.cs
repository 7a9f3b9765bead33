using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace RunnerStrength.Wire.Tests.Host;

/// <summary>Lets commits fail, as a full disk does.</summary>
internal sealed class FailingStorage : DbTransactionInterceptor
{
    private int _left;

    /// <summary>How many of the next commits fail.</summary>
    public void Fail(int commits) => Volatile.Write(ref _left, commits);

    public override ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        Interlocked.Decrement(ref _left) >= 0 ? throw new IOException("No space left on device") : new(result);
}
