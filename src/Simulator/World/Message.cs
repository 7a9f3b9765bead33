using System.Text.Json.Serialization;

namespace RunnerStrength.Simulator.World;

/// <summary>A message as the runner sees it now; an edit replaces it under the next revision.</summary>
public sealed record Message
{
    public required int Id { get; init; }
    public required int Revision { get; init; }
    public required bool FromRunner { get; init; }
    public required DateTimeOffset Date { get; init; }
    public required Content Content { get; init; }
    public IReadOnlyList<IReadOnlyList<Button>> Buttons { get; init; } = [];
    /// <summary>A message that came with a reply keyboard can never be edited.</summary>
    public bool HasReplyKeyboard { get; init; }
    public bool Silent { get; init; }
    public DateTimeOffset? Edited { get; init; }
    public bool Deleted { get; init; }
}

[JsonDerivedType(typeof(Words), "words")]
[JsonDerivedType(typeof(Media), "media")]
[JsonDerivedType(typeof(Place), "place")]
public abstract record Content
{
    private Content() { }
    public sealed record Words(Formatted Text) : Content;
    public sealed record Media(StoredFile File, Formatted Caption) : Content;
    public sealed record Place(double Latitude, double Longitude) : Content;
}

/// <summary>Kind is the Bot API's field (callback_data, url, …) and Value what it holds.</summary>
public sealed record Button(string Text, string Kind, string Value)
{
    public const string Callback = "callback_data";
}
