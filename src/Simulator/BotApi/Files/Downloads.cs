using System.Text.Json.Nodes;
using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.BotApi.Files;

/// <summary>getFile, and the bytes behind the path that it answers.</summary>
public sealed class Downloads(TelegramWorld world)
{
    private const int Largest = 20 << 20;

    public JsonNode GetFile(Call call)
    {
        if (call["file_id"].Length == 0)
            throw RefusedException.BadRequest("file_id not specified");
        var file = world.Files.Find(call["file_id"]) ?? throw RefusedException.BadRequest("invalid file_id");
        if (file.Size > Largest)
            throw RefusedException.BadRequest("file is too big");
        var json = Wire.File(file, call["file_id"]);
        json["file_path"] = file.Path;
        return json;
    }

    public byte[] Download(string path) => world.Do(() =>
        world.Files.At(path) is { } file ? world.Files.Bytes(file) : throw RefusedException.NotFound);
}
