using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace RunnerStrength.Wire.Tests.Host;

/// <summary>Lets commits fail, as a full disk does.</summary>
internal sealed class FailingStorage : DbTransactionInterceptor
{
    private int _left;
    private int _lost;

    /// <summary>How many of the next commits fail.</summary>
    public void Fail(int commits) => Volatile.Write(ref _left, commits);

    /// <summary>The next commit succeeds, and nobody learns of it.</summary>
    public void LoseTheAnswer() => Volatile.Write(ref _lost, 1);

    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        Interlocked.Exchange(ref _lost, 0) == 1 ? throw new IOException("Input/output error") : Task.CompletedTask;

    public override ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        Interlocked.Decrement(ref _left) >= 0 ? throw new IOException("No space left on device") : new(result);
}
