using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.Control;

internal sealed record MediaView(string Kind, string Name, int Size, string Url, int Width, int Height)
{
    private static readonly (byte[] Start, string Type)[] Pictures =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "image/png"),
        ("GIF8"u8.ToArray(), "image/gif"),
        ([0xff, 0xd8], "image/jpeg"),
    ];

    public static MediaView Of(StoredFile file) => new(
        file.Kind.ToString().ToLowerInvariant(), file.Name, file.Size, $"/control/files/{file.Id}", file.Width, file.Height);

    /// <summary>What the bytes are: the bot was told that a GIF has become a film.</summary>
    public static string ServedAs(StoredFile file, byte[] bytes) =>
        Pictures.FirstOrDefault(p => bytes.AsSpan().StartsWith(p.Start)).Type ?? file.MimeType;
}
