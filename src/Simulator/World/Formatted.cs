using System.Text.Json.Serialization;

namespace RunnerStrength.Simulator.World;

/// <summary>A text as it stands in a message: plain, with the places that are set differently.</summary>
public sealed record Formatted(string Text, IReadOnlyList<Entity> Entities)
{
    public static readonly Formatted Empty = new("", []);

    public bool Equals(Formatted? other) =>
        other is not null && Text == other.Text && Entities.SequenceEqual(other.Entities);

    public override int GetHashCode() => HashCode.Combine(Text, Entities.Count);
}

/// <summary>Offset and length are in UTF-16 units, as Telegram counts.</summary>
public sealed record Entity(string Type, int Offset, int Length)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Url { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Language { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public long? UserId { get; init; }
    [JsonIgnore] public int End => Offset + Length;
}
