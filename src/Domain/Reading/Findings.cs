using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading.Grammar;
using RunnerStrength.Domain.Reading.Safety;
using RunnerStrength.Domain.Reading.Text;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Reading;

/// <summary>What a reply says. Where it is unclear, pain is all that is taken from it.</summary>
public sealed record Findings
{
    public ImmutableArray<SetSaid> Sets { get; init; } = [];

    /// <summary>Done, without a number.</summary>
    public bool AsPrescribed { get; init; }

    /// <summary>All sets that are still due, not only the next.</summary>
    public bool AllSets { get; init; }

    public Effort? Effort { get; init; }

    /// <summary>Rate of perceived exertion, 1–10.</summary>
    public decimal? Rpe { get; init; }

    /// <summary>Reps in reserve, 0–10.</summary>
    public decimal? Rir { get; init; }

    public Ache? Pain { get; init; }

    public RedFlag? Alarm { get; init; }

    /// <summary>What may be a red flag, or something else: it has to be asked.</summary>
    public RedFlag? Doubted { get; init; }

    public bool NoPain { get; init; }

    /// <summary>Where nothing hurts, if they said.</summary>
    public Area? Quiet { get; init; }

    public Wish? Wish { get; init; }

    public decimal? Minutes { get; init; }

    public LocalTime? Time { get; init; }

    public Day? Day { get; init; }

    public Equipment? Equipment { get; init; }

    /// <summary>What would be asked back; nothing where the reply is clear.</summary>
    public Ask? Ask { get; init; }

    /// <summary>What was found, in the order of the text.</summary>
    public ImmutableArray<Found> Found { get; init; } = [];

    /// <summary>Words that carry a meaning we do not know.</summary>
    public ImmutableArray<Words> Unread { get; init; } = [];

    /// <summary>The numbers in it that may count something.</summary>
    public ImmutableArray<int> Numbers { get; init; } = [];

    public bool IsUnclear => Ask is not null;

    /// <summary>The runner's language first; another only where that is unclear.</summary>
    /// <param name="all">The languages in which red flags are heard.</param>
    public static Findings Of(
        string text, Context situation, Vocabulary vocabulary, Vocabulary? second = null, ImmutableArray<Vocabulary> all = default)
    {
        var danger = Lookout.Look(Tokens.Of(Folding.Of(text)), vocabulary, all.IsDefault ? [vocabulary] : all);
        return Words(text, situation, vocabulary, second) with
        {
            Alarm = danger is { IsDoubtful: false, Flag: var flag } ? flag : null,
            Doubted = danger is { IsDoubtful: true, Flag: var doubted } ? doubted : null,
        };
    }

    private static Findings Words(string text, Context situation, Vocabulary vocabulary, Vocabulary? second)
    {
        var first = Of(text, situation, vocabulary);
        return first is { IsUnclear: true, Pain: null } && second is not null && second != vocabulary
            && Phrases.AreRather(text, second, vocabulary)
            && Of(text, situation, second) is { } other
            && (!other.IsUnclear || other.Pain is not null)
            ? other
            : first;
    }

    private static Findings Of(string text, Context situation, Vocabulary vocabulary)
    {
        var items = Phrases.In(text, vocabulary);
        var (found, unread) = PartRules.Apply(items, situation);
        return Judgement.Of(items, found, unread, situation);
    }
}

/// <summary>A part, and the words of the text that it was found in.</summary>
public sealed record Found(Part Part, Words Words);

/// <summary>A stretch of the text, from the first character up to, not with, the last.</summary>
public readonly record struct Words(int From, int To);
