using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace RunnerStrength.Wire.Tests.Whole;

/// <summary>A life of so many steps. From its end on, nothing gets through to the network or to the database.</summary>
internal sealed class MortalLife : IDbCommandInterceptor, IDbTransactionInterceptor
{
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _left = int.MaxValue;

    /// <summary>Completes at its end.</summary>
    public Task Over => _over.Task;

    public void EndAfter(int steps) => Volatile.Write(ref _left, steps);

    public void End() => _over.TrySetResult();

    public DelegatingHandler Network() => new Steps(this);

    public ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => new(OrFail(result));

    public ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => new(OrFail(result));

    public ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Step();
        return new(result);
    }

    public Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Step();
        return Task.CompletedTask;
    }

    private void Step()
    {
        if (Interlocked.Decrement(ref _left) <= 0)
            End();
        OrFail(0);
    }

    private T OrFail<T>(T result) => Over.IsCompleted ? throw new IOException("This bot is dead.") : result;

    private sealed class Steps(MortalLife life) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            life.Step();
            var response = await base.SendAsync(request, cancellationToken);
            life.Step();
            return response;
        }
    }
}
