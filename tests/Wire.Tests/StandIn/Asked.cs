using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace RunnerStrength.Wire.Tests.StandIn;

/// <summary>One request as it came over the wire: a body, or the fields and files of a form.</summary>
internal sealed record Asked(string Line, string? ContentType)
{
    private readonly Dictionary<string, string> _fields = [];
    private readonly Dictionary<string, (string Name, byte[] Content)> _files = [];

    public string Body { get; private set; } = "";

    public static async Task<Asked> Read(HttpRequest request)
    {
        var asked = new Asked($"{request.Method} {request.Path}", request.ContentType);
        if (request.HasFormContentType)
            await asked.Keep(await request.ReadFormAsync());
        else
            asked.Body = await new StreamReader(request.Body).ReadToEndAsync();
        return asked;
    }

    public void ShouldHaveBody(string json)
        => JsonNode.DeepEquals(JsonNode.Parse(Body), JsonNode.Parse(json)).ShouldBeTrue(Body);

    public void ShouldHaveField(string name, string value) => _fields[name].ShouldBe(value);

    public void ShouldHaveFile(string part, string name, byte[] content)
    {
        _files[part].Name.ShouldBe(name);
        _files[part].Content.ShouldBe(content);
    }

    private async Task Keep(IFormCollection form)
    {
        foreach (var field in form)
            _fields[field.Key] = field.Value.ToString();
        foreach (var file in form.Files)
        {
            var content = new MemoryStream();
            await file.CopyToAsync(content);
            _files[file.Name] = (file.FileName, content.ToArray());
        }
    }
}
