namespace Telegram.Bot.Types;

[JsonConverter(typeof(InputFileConverter))]
public abstract class InputFile
{
    public static InputFileStream FromStream(Stream stream, string? fileName = null) => new(stream, fileName);

    public static InputFileId FromFileId(string fileId) => new(fileId);
}

public class InputFileId : InputFile
{
    [SetsRequiredMembers]
    public InputFileId(string id) => Id = id;

    public required string Id { get; set; }
}

public class InputFileStream : InputFile
{
    [SetsRequiredMembers]
    public InputFileStream(Stream content, string? fileName = null) => (Content, FileName) = (content, fileName);

    public required Stream Content { get; set; }
    public string? FileName { get; }
}
