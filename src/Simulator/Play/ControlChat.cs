namespace RunnerStrength.Simulator.Play;

/// <summary>A chat over the control API, for scripts against the whole bot.</summary>
public sealed class ControlChat : IChat
{
    private readonly ControlClient _control;
    private readonly long _chat;
    private readonly Dictionary<int, SeenMessage> _seen = [];
    private int _revision, _own;

    private ControlChat(ControlClient control, long chat) => (_control, _chat) = (control, chat);

    /// <summary>The chat of a new runner.</summary>
    public static async Task<ControlChat> OpenAsync(ControlClient control, string firstName = "Ada", string language = "en") =>
        new(control, await control.NewChatAsync(firstName, language));

    public async Task<IReadOnlyList<Said>> MakeAsync(ChatScript.Move move)
    {
        var note = await DoAsync(move);
        await _control.SettleAsync();
        var news = await _control.NewsAsync(_chat, _revision);
        _revision = news.Revision;
        return [.. news.Messages.OrderBy(message => message.Revision).Select(Show).OfType<Said>(), .. note];
    }

    private async Task<IEnumerable<Said>> DoAsync(ChatScript.Move move)
    {
        switch (move)
        {
            case ChatScript.Move.Say say:
                _own = (await _control.SayAsync(_chat, say.Text)).MessageId;
                break;
            case ChatScript.Move.Edit edit:
                await _control.EditAsync(_chat, _own, edit.Text);
                break;
            case ChatScript.Move.Tap tap:
                var tapped = await _control.TapAsync(_chat, With(tap.Button), tap.Button, wait: true);
                return tapped.Answer?.Text is { Length: > 0 } note ? [new Said(SaidKind.Note, note, [])] : [];
            case ChatScript.Move.Wait wait:
                await _control.AdvanceAsync(wait.Time);
                break;
            case ChatScript.Move.ToNextAlarm:
                await _control.MoveToNextAlarmAsync();
                break;
            default:
                await _control.KillBotAsync();
                await _control.StartBotAsync();
                break;
        }
        return [];
    }

    /// <summary>The newest message that has a button.</summary>
    private int With(string button) =>
        _seen.Values.Where(message => message.Buttons.Any(row => row.Any(each => each.Text == button))).MaxBy(message => message.Id)?.Id
        ?? throw new ControlRefusedException(System.Net.HttpStatusCode.BadRequest, $"No message has a button “{button}” now.");

    /// <summary>What the runner notices: a message that came or changed its words, not one that only lost its buttons.</summary>
    private Said? Show(SeenMessage message)
    {
        var before = _seen.GetValueOrDefault(message.Id);
        _seen[message.Id] = message;
        return message.From is Speaker.Runner || before?.Words == message.Words && message.Buttons.Count == 0
            ? null
            : new(
                before is null ? SaidKind.New : SaidKind.Edit,
                message.Words,
                [.. message.Buttons.Select(row => row.Select(button => button.Text).ToList())]);
    }
}
