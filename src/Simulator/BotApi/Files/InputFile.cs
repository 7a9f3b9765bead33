using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.BotApi.Files;

/// <summary>A file in a call, by its id or as an upload. Telegram looks at it last, when the rest is accepted.</summary>
internal sealed record InputFile(FileKind Kind, string? Id, Upload? Upload)
{
    private const int LargestPhoto = 10 << 20, LongestPhotoSides = 10_000, SteepestPhoto = 20;

    public static InputFile Read(Call call, FileKind kind, string field, string missing) =>
        Find(call, kind, field, call[field]) ?? throw RefusedException.BadRequest(missing);

    /// <summary>By file id, by URL, as attach://name, or uploaded under the field's own name.</summary>
    public static InputFile? Find(Call call, FileKind kind, string field, string value)
    {
        const string attach = "attach://";
        if (value.StartsWith(attach, StringComparison.Ordinal))
            field = value[attach.Length..];
        else if (value.Length > 0)
            return new(kind, value, null);
        return call.File(field) is { } upload ? new(kind, null, upload) : null;
    }

    public StoredFile Shelve(FileShelf shelf) => Upload is null ? Known(shelf) : TakenIn(shelf, Upload);

    private StoredFile Known(FileShelf shelf)
    {
        if (Id!.Contains('.'))
            throw RefusedException.BadRequest("Failed to get HTTP URL content");
        if (!Id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            throw RefusedException.BadRequest("Wrong remote file identifier specified: Wrong character in the string");
        var file = shelf.Find(Id) ?? throw RefusedException.BadRequest(
            "Wrong remote file identifier specified: can't unserialize it. Wrong last symbol");
        // Animations and documents are of one family; photos and stickers stand alone.
        return file.Kind == Kind || !(IsAlone(file.Kind) || IsAlone(Kind))
            ? file
            : throw RefusedException.BadRequest($"Can't use file of type {file.Kind} as {Kind}");
    }

    private StoredFile TakenIn(FileShelf shelf, Upload upload)
    {
        if (upload.Bytes.Length == 0)
            throw RefusedException.BadRequest("File must be non-empty");
        var (width, height) = ImageSize.Of(upload.Bytes) ?? (0, 0);
        switch (Kind)
        {
            case FileKind.Photo:
                CheckPhoto(upload, width, height);
                return shelf.Add(Kind, "photo.jpg", upload.ContentType, upload.Bytes, width, height);
            case FileKind.Animation when ImageSize.IsGif(upload.Bytes):
                // Telegram makes a film of every GIF.
                return shelf.Add(Kind, upload.FileName + ".mp4", "video/mp4", upload.Bytes, width, height);
            case FileKind.Animation when ImageSize.IsMp4(upload.Bytes):
                return shelf.Add(Kind, upload.FileName, "video/mp4", upload.Bytes, width, height);
            default:
                return shelf.Add(FileKind.Document, upload.FileName, upload.ContentType, upload.Bytes);
        }
    }

    private static void CheckPhoto(Upload upload, int width, int height)
    {
        if (upload.Bytes.Length > LargestPhoto)
            throw RefusedException.BadRequest($"File \"{upload.FileName}\" of size {upload.Bytes.Length} bytes is too big for a photo");
        if (width == 0 || height == 0)
            throw RefusedException.BadRequest("IMAGE_PROCESS_FAILED");
        if (width + height > LongestPhotoSides || Math.Max(width, height) > SteepestPhoto * Math.Min(width, height))
            throw RefusedException.BadRequest("PHOTO_INVALID_DIMENSIONS");
    }

    private static bool IsAlone(FileKind kind) => kind is FileKind.Photo or FileKind.Sticker;
}
