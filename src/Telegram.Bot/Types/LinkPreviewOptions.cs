namespace Telegram.Bot.Types;

public class LinkPreviewOptions
{
    public static readonly LinkPreviewOptions Disabled = new() { IsDisabled = true };

    public bool IsDisabled { get; set; }
    public string? Url { get; set; }
}
