namespace Telegram.Bot.Types;

[JsonDerivedType(typeof(InputMediaAnimation))]
[JsonDerivedType(typeof(InputMediaPhoto))]
public abstract class InputMedia
{
    protected InputMedia() { }

    [SetsRequiredMembers]
    protected InputMedia(InputFile media) => Media = media;

    public abstract InputMediaType Type { get; }
    [JsonIgnore(Condition = Never)]
    public required InputFile Media { get; set; }
    public string? Caption { get; set; }
    public ParseMode ParseMode { get; set; }
    public MessageEntity[]? CaptionEntities { get; set; }
}

public class InputMediaAnimation : InputMedia
{
    public InputMediaAnimation() { }

    [SetsRequiredMembers]
    public InputMediaAnimation(InputFile media) : base(media) { }

    public override InputMediaType Type => InputMediaType.Animation;
    public bool ShowCaptionAboveMedia { get; set; }
}

public class InputMediaPhoto : InputMedia
{
    public InputMediaPhoto() { }

    [SetsRequiredMembers]
    public InputMediaPhoto(InputFile media) : base(media) { }

    public override InputMediaType Type => InputMediaType.Photo;
    public bool ShowCaptionAboveMedia { get; set; }
}
