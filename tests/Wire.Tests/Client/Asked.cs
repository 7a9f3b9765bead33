using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace RunnerStrength.Wire.Tests.Client;

/// <summary>One request as it came over the wire.</summary>
internal sealed record Asked(string Line, string Body)
{
    public static async Task<Asked> Read(HttpRequest request) =>
        new($"{request.Method} {request.Path}", await new StreamReader(request.Body).ReadToEndAsync());

    public void ShouldHaveBody(string json)
        => JsonNode.DeepEquals(JsonNode.Parse(Body), JsonNode.Parse(json)).ShouldBeTrue(Body);
}
