using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading.Text;

namespace RunnerStrength.Domain.Reading;

/// <summary>What an answer is made of: its phrases, and the cues of the question that waits.</summary>
internal readonly record struct Said(ImmutableArray<Item> Items, ImmutableArray<Cue> Cues)
{
    public static Said In(string text, Vocabulary vocabulary) => new(Phrases.In(text, vocabulary), vocabulary.Cues(text));

    public bool Anything => Items.Any(item => item.Is is not null);

    public ImmutableArray<decimal> Numbers => [.. Items.Select(item => item.Number).OfType<decimal>()];

    public int? Clock => Items.Select(item => item.Clock).FirstOrDefault(clock => clock is not null);

    public ImmutableArray<IsoDayOfWeek> Days => [.. Items.Select(item => item.Day?.OfWeek()).OfType<IsoDayOfWeek>()];

    public Equipment Things => Items.Aggregate(Equipment.None, (things, item) => things | (item.Thing ?? Equipment.None));

    public bool Says(params ReadOnlySpan<Meaning> meanings)
    {
        foreach (var item in Items)
            if (item.Is is { } meaning && meanings.Contains(meaning))
                return true;
        return false;
    }

    public bool Says(Cue cue, params ReadOnlySpan<Meaning> meanings) => Cues.Contains(cue) || Says(meanings);
}
