using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.Control;

/// <summary>/control/chats: the runners, what they do and what they see.</summary>
internal sealed class ChatControl(TelegramWorld world, RunnerActs acts)
{
    private static readonly TimeSpan TapIsAwaitedFor = TimeSpan.FromSeconds(10);

    public void Map(IEndpointRouteBuilder control)
    {
        control.MapGet("/chats", () => world.Do(() => world.Chats.Select(ChatView.Summary).ToList()));
        control.MapPost("/chats", NewChat);
        control.MapGet("/chats/{id:long}/messages", SeeAsync);
        control.MapPost("/chats/{id:long}/messages", (long id, NewMessage message) => On(id, chat => acts.Write(chat, message)));
        control.MapPost("/chats/{id:long}/taps", TapAsync);
        control.MapPost("/chats/{id:long}/block", (long id) => On(id, chat => acts.Block(chat, true)));
        control.MapPost("/chats/{id:long}/unblock", (long id) => On(id, chat => acts.Block(chat, false)));
        control.MapPost("/chats/{id:long}/deactivate", (long id) => On(id, acts.Deactivate));
        control.MapGet("/chats/{id:long}/commands", (long id) => On(id, chat => CommandView.Of(world.Profile, chat)));
        control.MapGet("/files/{id}", File);
    }

    private IResult NewChat(NewRunner runner)
    {
        if (string.IsNullOrWhiteSpace(runner.FirstName))
            throw ImpossibleException.BadRequest("firstName is missing.");
        var chat = world.Do(() => world.NewChat(runner.FirstName, runner.LanguageCode ?? "en", runner.TimeZone));
        return Results.Ok(new { chatId = chat.Id });
    }

    private async Task<object> SeeAsync(long id, int? after, int? waitMs, CancellationToken gone)
    {
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(gone);
        wait.CancelAfter(waitMs ?? 0);
        while (true)
        {
            var (changed, news) = On(id, chat => (chat.Changed.Next, ChatView.Since(chat, after ?? 0, world.Now)));
            if (news.Messages.Count > 0 || wait.IsCancellationRequested)
                return news;
            await changed.WaitAsync(wait.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<object> TapAsync(long id, Tap tap, CancellationToken gone)
    {
        var (updateId, queryId) = On(id, chat => acts.Tap(chat, tap));
        if (!tap.Wait)
            return new { updateId, callbackQueryId = queryId };

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(gone);
        limit.CancelAfter(TapIsAwaitedFor);
        for (var next = world.TapAnswered.Next; !limit.IsCancellationRequested; next = world.TapAnswered.Next)
        {
            if (On(id, chat => acts.AnswerTo(chat, queryId)) is { } toast)
                return new { updateId, callbackQueryId = queryId, answer = new { toast.Text, toast.ShowAlert } };
            await next.WaitAsync(limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        return new { updateId, callbackQueryId = queryId, answer = (object?)null };
    }

    private IResult File(string id) => world.Do(() =>
    {
        var file = world.Files.Find(id) ?? throw ImpossibleException.NotFound("There is no such file.");
        var bytes = world.Files.Bytes(file);
        // Never shown by a browser as a page of this origin, unless it is a picture.
        return Results.File(bytes, MediaView.ServedAs(file, bytes), file.Kind == FileKind.Document ? file.Name : null);
    });

    private T On<T>(long id, Func<Chat, T> act) =>
        world.Do(() => act(world.Find(id) ?? throw ImpossibleException.NotFound("There is no such chat.")));
}

internal sealed record NewRunner(string? FirstName, string? LanguageCode, string? TimeZone);

internal sealed record NewMessage(string? Text, int? EditOf, NewPlace? Location, NewDocument? Document, bool Sticker);

internal sealed record NewPlace(double Latitude, double Longitude);

internal sealed record NewDocument(string FileName, byte[] Content);

internal sealed record Tap(int MessageId, string? Button, bool Wait);
