using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.Domain.Reading.Text;

/// <summary>A phrase of the vocabulary, or a number, as it was found in a text.</summary>
/// <param name="Sense">What it means by itself; unknown for a word that is none of ours.</param>
/// <param name="Text">Folded.</param>
/// <param name="IsWord">Whether it is spelled in letters: "one" is often no number.</param>
/// <param name="From">Where it starts in the original.</param>
/// <param name="To">Where it ends in the original.</param>
/// <param name="Breaks">Whether punctuation or "but" stands between it and the item before it.</param>
/// <param name="Follows">Whether nothing at all stands between it and the item before it, fillers included.</param>
/// <param name="IsSlip">Whether it was spelled nearly so.</param>
/// <param name="Ends">Whether a sentence ended before it.</param>
/// <param name="Contrasts">Whether "but" stands before it.</param>
internal sealed record Item(
    Sense Sense, string Text, bool IsWord, int From, int To, bool Breaks, bool Follows,
    bool IsSlip = false, bool Ends = false, bool Contrasts = false)
{
    public Meaning? Is => Sense is Sense.Says says ? says.Meaning : null;

    public decimal? Number => Sense is Sense.Number number ? number.Value : null;

    /// <summary>A number that counts: whole, and no more than a number can be in a reply.</summary>
    public int? Count => Number is { } value && value == decimal.Truncate(value) ? (int)value : null;

    public int? Clock => Sense is Sense.Clock clock ? clock.Value : null;

    public Unit? Unit => Sense is Sense.Measured measured ? measured.Unit : null;

    public Day? Day => Sense is Sense.OnDay day ? day.Day : null;

    public Equipment? Thing => Sense is Sense.Thing thing ? thing.Equipment : null;

    public string? Colour => Sense is Sense.Colour colour ? colour.Name : null;

    public Area? Area => Sense is Sense.Body body ? body.Area : Sense is Sense.Ails ails ? ails.Area : null;

    public bool IsBody => Sense is Sense.Body or Sense.Ails;

    public bool IsUnknown => Sense is Sense.Unknown;
}
