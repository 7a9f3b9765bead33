using System.Collections.Immutable;
using RunnerStrength.Domain.Reading;

namespace RunnerStrength.Domain.Conversation;

/// <summary>
/// What the chat shows: values, and what can be tapped. A language has a row of words for each, chosen by its name and its
/// first argument. Each case stands beside those who decide that it is shown.
/// </summary>
public abstract partial record Screen
{
    private Screen() { }

    /// <summary>Rows of buttons.</summary>
    public ImmutableArray<ImmutableArray<Choice>> Choices { get; init; } = [];

    /// <summary>Whether it may take the place of the card that was tapped.</summary>
    public bool InPlace { get; init; }

    /// <summary>A note, not a call: it makes no sound, and nothing waits after it.</summary>
    public bool IsQuiet { get; init; }
}

/// <summary>A button.</summary>
/// <param name="Says">What a tap on it says.</param>
/// <param name="Label">The row of its words; the one of what it says where that is enough.</param>
/// <param name="IsOn">Whether it is marked.</param>
/// <param name="About">What its words are about, where it is not what it says.</param>
public sealed record Choice(Heard Says, string? Label = null, bool IsOn = false, object? About = null);

/// <summary>Rows of buttons.</summary>
internal static class Buttons
{
    public static ImmutableArray<Choice> Row(params ImmutableArray<Choice?> choices) => [.. choices.OfType<Choice>()];

    public static ImmutableArray<ImmutableArray<Choice>> Rows(params ImmutableArray<ImmutableArray<Choice>> rows) =>
        [.. rows.Where(row => !row.IsEmpty)];

    /// <summary>So many in a row.</summary>
    public static ImmutableArray<ImmutableArray<Choice>> Grid(int width, IEnumerable<Choice> choices) =>
        [.. choices.Chunk(width).Select(row => row.ToImmutableArray())];

    public static Choice Tap(Heard says, string? label = null) => new(says, label);

    public static Choice Tap(Answer answer, string? label = null, bool isOn = false) => new(new Heard.Answered(answer), label, isOn);
}
