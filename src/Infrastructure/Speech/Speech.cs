using System.Collections.Immutable;
using RunnerStrength.Domain;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>Puts what happened into words and buttons.</summary>
public sealed class Speech
{
    /// <summary>What a turn says.</summary>
    /// <param name="runner">As they are afterwards.</param>
    /// <param name="happened">All that happened in the turn.</param>
    /// <param name="tapped">Whether the turn answers a tap on the card that waits, which may then be rewritten in place.</param>
    public Spoken Say(Runner runner, ImmutableArray<Happened> happened, bool tapped) => throw new NotImplementedException();

    /// <summary>Said when a message could not be handled for a fault of ours.</summary>
    public Utterance Sorry(string language) => throw new NotImplementedException();

    /// <summary>Said to a group.</summary>
    public Utterance PrivateOnly(string language) => throw new NotImplementedException();
}
