using System.Buffers.Text;
using System.Security.Cryptography;

namespace RunnerStrength.Simulator.World;

/// <summary>The files that Telegram holds, by their ids.</summary>
public sealed class FileShelf(WorldStore store)
{
    private readonly Dictionary<string, StoredFile> _files = [];

    public void Load()
    {
        foreach (var file in store.Load<StoredFile>("file"))
            _files.Add(file.Id, file);
    }

    public StoredFile Add(FileKind kind, string name, string mimeType, byte[] bytes, int width = 0, int height = 0)
    {
        var (prefix, folder) = kind switch
        {
            FileKind.Photo => ("AgACAgIAAxkB", "photos"),
            FileKind.Animation => ("CgACAgIAAxkB", "animations"),
            FileKind.Document => ("BQACAgIAAxkB", "documents"),
            FileKind.Sticker => ("CAACAgIAAxkB", "stickers"),
        };
        var file = new StoredFile
        {
            Kind = kind,
            Id = prefix + Random(30),
            UniqueId = "AgAD" + Random(9),
            Path = $"{folder}/file_{_files.Count}{System.IO.Path.GetExtension(name)}",
            Name = name,
            MimeType = mimeType,
            Size = bytes.Length,
            Width = width,
            Height = height,
        };
        store.PutBytes(file.Id, bytes);
        store.Put("file", file.Id, file);
        _files.Add(file.Id, file);
        return file;
    }

    public StoredFile? Find(string id) =>
        _files.GetValueOrDefault(id) ?? _files.Values.FirstOrDefault(f => f.Kind == FileKind.Photo && f.ThumbnailId == id);

    public StoredFile? At(string path) => _files.Values.FirstOrDefault(f => f.Path == path);

    public byte[] Bytes(StoredFile file) => store.Bytes(file.Id);

    private static string Random(int bytes) => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(bytes));
}
