namespace RunnerStrength.Infrastructure.Storage;

/// <summary>The process cannot start; the message is a sentence for whoever started it.</summary>
public sealed class CannotStartException(string sentence) : Exception(sentence);
