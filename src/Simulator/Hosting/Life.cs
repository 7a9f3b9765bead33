using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace RunnerStrength.Simulator.Hosting;

/// <summary>
/// The life of a bot in this process. When it ends, it ends as with a crash: what the bot does from then on, to the
/// network or to the database, fails.
/// </summary>
internal sealed class Life : IDbCommandInterceptor, IDbTransactionInterceptor, IDisposable
{
    private readonly CancellationTokenSource _end = new();

    public bool Over => _end.IsCancellationRequested;

    public void End() => _end.Cancel();

    public void Dispose() => _end.Dispose();

    public DelegatingHandler Network() => new Severed(this);

    public InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => OrFail(result);

    public InterceptionResult<object> ScalarExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result) => OrFail(result);

    public InterceptionResult<int> NonQueryExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => OrFail(result);

    public ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default) => new(OrFail(result));

    public ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result,
        CancellationToken cancellationToken = default) => new(OrFail(result));

    public ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result,
        CancellationToken cancellationToken = default) => new(OrFail(result));

    public InterceptionResult TransactionCommitting(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result) => OrFail(result);

    public ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result,
        CancellationToken cancellationToken = default) => new(OrFail(result));

    private T OrFail<T>(T result) =>
        Over ? throw new IOException("This bot has been killed: nothing it writes is kept.") : result;

    private sealed class Severed(Life life) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, life._end.Token);
            try
            {
                var response = await base.SendAsync(request, either.Token);
                return life.Over ? throw new HttpRequestException("This bot has been killed.") : response;
            }
            catch (OperationCanceledException) when (life.Over)
            {
                throw new HttpRequestException("This bot has been killed.");
            }
        }
    }
}
