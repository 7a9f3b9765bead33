using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using RunnerStrength.Infrastructure.Speech;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace RunnerStrength.Infrastructure.Telegram;

/// <summary>Our utterances as calls to Telegram, and Telegram's answers as outcomes.</summary>
public sealed partial class Gateway(ITelegramBotClient bot)
{
    /// <summary>In real time, whatever the clock does: a call that takes longer may have happened.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly LinkPreviewOptions NoPreview = new() { IsDisabled = true };

    public Task<Outcome> SayAsync(long chat, Utterance.Say say, bool plain, CancellationToken stop) =>
        AttemptAsync(
            async (to, patience) => new Outcome.Done((await bot.SendMessage(
                to,
                plain ? WithoutMarkup(say.Html) : say.Html,
                plain ? ParseMode.None : ParseMode.Html,
                replyMarkup: Keyboard(say.Buttons),
                linkPreviewOptions: NoPreview,
                disableNotification: say.Silent,
                cancellationToken: patience)).Id),
            chat, stop);

    public Task<Outcome> RewriteAsync(long chat, int message, Utterance.Rewrite rewrite, bool plain, CancellationToken stop) =>
        AttemptAsync(
            async (to, patience) =>
            {
                await bot.EditMessageText(
                    to,
                    message,
                    plain ? WithoutMarkup(rewrite.Html) : rewrite.Html,
                    plain ? ParseMode.None : ParseMode.Html,
                    Keyboard(rewrite.Buttons),
                    NoPreview,
                    cancellationToken: patience);
                return new Outcome.Done();
            },
            chat, stop);

    public Task<Outcome> RetireAsync(long chat, int message, CancellationToken stop) =>
        AttemptAsync(
            async (to, patience) =>
            {
                await bot.EditMessageReplyMarkup(to, message, cancellationToken: patience);
                return new Outcome.Done();
            },
            chat, stop);

    /// <summary>A call that does no harm, to see whether Telegram answers.</summary>
    public Task<Outcome> ProbeAsync(long chat, CancellationToken stop) =>
        AttemptAsync(
            async (to, patience) =>
            {
                await bot.SendChatAction(to, ChatAction.Typing, cancellationToken: patience);
                return new Outcome.Done();
            },
            chat, stop);

    private static async Task<Outcome> AttemptAsync(
        Func<long, CancellationToken, Task<Outcome>> call, long chat, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            return await call(chat, patience.Token);
        }
        catch (ApiRequestException refusal) when (refusal.Parameters?.MigrateToChatId is { } moved && moved != chat)
        {
            return await AttemptAsync(call, moved, stop);
        }
        catch (ApiRequestException refusal)
        {
            return Meaning(refusal);
        }
        catch (RequestException problem)
        {
            return problem.InnerException is HttpRequestException
            {
                HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
                    or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
            }
                ? new Outcome.NotReached()
                : new Outcome.Unclear();
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new Outcome.Unclear();
        }
    }

    private static Outcome Meaning(ApiRequestException refusal)
    {
        return refusal.ErrorCode switch
        {
            429 => new Outcome.TooMany(TimeSpan.FromSeconds(refusal.Parameters?.RetryAfter ?? 5)),
            403 => new Outcome.Gone(),
            400 when Says("chat not found") => new Outcome.Gone(),
            400 when Says("not modified") => new Outcome.Done(),
            400 when Says("can't be edited") || Says("to edit not found") || Says("MESSAGE_ID_INVALID") =>
                new Outcome.NotEditable(),
            400 when Says("can't parse") => new Outcome.Unparsable(),
            // A wrong token: the poller ends the process with a sentence.
            401 or 404 => new Outcome.NotReached(),
            >= 500 => new Outcome.Unclear(),
            // Up to the colon: what follows may quote the text.
            var code => new Outcome.Refused(code, refusal.Message.Replace("Bad Request: ", "", StringComparison.Ordinal).Split(':')[0]),
        };

        bool Says(string words) => refusal.Message.Contains(words, StringComparison.OrdinalIgnoreCase);
    }

    private static InlineKeyboardMarkup? Keyboard(ImmutableArray<ImmutableArray<Button>> rows) =>
        rows.IsEmpty
            ? null
            : new(rows.Select(row => row.Select(button => InlineKeyboardButton.WithCallbackData(button.Text, button.Data))));

    private static string WithoutMarkup(string html) => WebUtility.HtmlDecode(Tag().Replace(html, ""));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
