using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>Puts what happened into words and buttons.</summary>
public sealed class Speech(LanguageShelf shelf)
{
    /// <summary>What a turn says.</summary>
    /// <param name="runner">As they are afterwards.</param>
    /// <param name="happened">All that happened in the turn.</param>
    /// <param name="tapped">Whether the turn answers a tap on the card that waits, which may then be rewritten in place.</param>
    public Spoken Say(Runner runner, ImmutableArray<Happened> happened, bool tapped, Instant now)
    {
        var telling = new Telling(new Phrases(shelf.For(runner.Language)), runner, happened, now);
        return Layout.Of([.. happened.SelectMany(telling.Tell), .. telling.Question()], runner.Asked, tapped);
    }

    /// <summary>Said when a message could not be handled for a fault of ours.</summary>
    public Utterance Sorry(string language) => Plain(language, "unclear.sorry");

    /// <summary>Said to a group.</summary>
    public Utterance PrivateOnly(string language) => Plain(language, "unclear.private");

    private Utterance.Say Plain(string language, string key) => new(shelf.For(language).Words[key], [], null, false);
}
