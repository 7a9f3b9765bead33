namespace RunnerStrength.Simulator.World;

public enum FileKind { Photo, Animation, Document, Sticker }

/// <summary>A file that Telegram holds: what is known of it; the bytes are in the store.</summary>
public sealed record StoredFile
{
    public required FileKind Kind { get; init; }
    public required string Id { get; init; }
    public required string UniqueId { get; init; }
    /// <summary>Where getFile says it is.</summary>
    public required string Path { get; init; }
    public required string Name { get; init; }
    public required string MimeType { get; init; }
    public required int Size { get; init; }
    public int Width { get; init; }
    public int Height { get; init; }
    /// <summary>The smaller picture that Telegram makes of every photo has an id of its own.</summary>
    public string ThumbnailId => Id + "m";

    /// <summary>A photo comes in its sizes, the largest last.</summary>
    public IEnumerable<(string Id, int Width, int Height)> Sizes(int thumbnailSide)
    {
        if (Math.Max(Width, Height) is var side && side > thumbnailSide)
            yield return (ThumbnailId, Math.Max(1, Width * thumbnailSide / side), Math.Max(1, Height * thumbnailSide / side));
        yield return (Id, Width, Height);
    }
}
