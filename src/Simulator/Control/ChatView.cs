using System.Text.Json.Serialization;
using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.Control;

/// <summary>The chat as the runner sees it now.</summary>
internal sealed record ChatView(
    IReadOnlyList<MessageView> Messages, int Revision, bool Typing,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ToastView? Toast)
{
    public static ChatView Since(Chat chat, int revision, DateTimeOffset now) => new(
        [.. chat.Since(revision).Select(MessageView.Of)],
        chat.Revision,
        chat.TypingUntil > now,
        chat.Toast is { Text.Length: > 0 } toast && toast.Revision > revision ? new(toast.Text, toast.ShowAlert) : null);

    public static object Summary(Chat chat) => new
    {
        chatId = chat.Id,
        firstName = chat.FirstName,
        languageCode = chat.LanguageCode,
        timeZone = chat.TimeZone,
        blocked = chat.Blocked,
        deactivated = chat.Deactivated,
    };
}

internal sealed record ToastView(string Text, bool ShowAlert);

internal sealed record MessageView
{
    public required int Id { get; init; }
    public required int Revision { get; init; }
    public required string From { get; init; }
    public required DateTime Date { get; init; }
    public string? Text { get; init; }
    public string? Caption { get; init; }
    public IReadOnlyList<Entity> Entities { get; init; } = [];
    public string Html { get; init; } = "";
    public IReadOnlyList<IEnumerable<ButtonView>> Buttons { get; init; } = [];
    public MediaView? Media { get; init; }
    public Content.Place? Location { get; init; }
    public bool Silent { get; init; }
    public bool Edited { get; init; }
    public bool Deleted { get; init; }

    public static MessageView Of(Message message)
    {
        var view = new MessageView
        {
            Id = message.Id,
            Revision = message.Revision,
            From = message.FromRunner ? "runner" : "coach",
            Date = message.Date.UtcDateTime,
            Silent = message.Silent,
            Edited = message.Edited is not null,
            Deleted = message.Deleted,
        };
        if (message.Deleted)
            return view;
        view = view with { Buttons = [.. message.Buttons.Select(row => row.Select(ButtonView.Of))] };
        return message.Content switch
        {
            Content.Words words => view.With(words.Text) with { Text = words.Text.Text },
            Content.Media media => view.With(media.Caption) with { Caption = media.Caption.Text, Media = MediaView.Of(media.File) },
            Content.Place place => view with { Location = place },
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private MessageView With(Formatted text) => this with { Entities = text.Entities, Html = SafeHtml.Of(text) };
}

internal sealed record ButtonView(string Text, string? Data, string? Url)
{
    public static ButtonView Of(Button button) => new(
        button.Text,
        button.Kind == Button.Callback ? button.Value : null,
        button.Kind == "url" ? button.Value : null);
}
