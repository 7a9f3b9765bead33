using System.Globalization;

namespace Telegram.Bot.Types;

[JsonConverter(typeof(ChatIdConverter))]
public class ChatId(long identifier) : IEquatable<ChatId>
{
    public long? Identifier { get; } = identifier;

    public static implicit operator ChatId(long identifier) => new(identifier);

    public static bool operator ==(ChatId? obj1, ChatId? obj2) => obj1?.Identifier == obj2?.Identifier;

    public static bool operator !=(ChatId obj1, ChatId obj2) => !(obj1 == obj2);

    public bool Equals(ChatId? other) => this == other;

    public override bool Equals(object? obj) => obj is ChatId other && this == other;

    public override int GetHashCode() => Identifier.GetHashCode();

    public override string ToString() => Identifier!.Value.ToString(CultureInfo.InvariantCulture);
}
