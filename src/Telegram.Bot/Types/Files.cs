namespace Telegram.Bot.Types;

public abstract class FileBase
{
    public string FileId { get; set; } = default!;
    public string FileUniqueId { get; set; } = default!;
    public long? FileSize { get; set; }
}

public class TGFile : FileBase
{
    public string? FilePath { get; set; }
}

public class PhotoSize : FileBase
{
    public int Width { get; set; }
    public int Height { get; set; }
}

public class Animation : FileBase
{
    public int Width { get; set; }
    public int Height { get; set; }

    /// <summary>Seconds.</summary>
    public int Duration { get; set; }
    public string? FileName { get; set; }
    public string? MimeType { get; set; }
}

public class Document : FileBase
{
    public string? FileName { get; set; }
    public string? MimeType { get; set; }
}

public class Sticker : FileBase;

public class Video : FileBase;

public class Voice : FileBase;
