namespace RunnerStrength.Simulator.Control;

/// <summary>What a script asked for cannot be; the sentence says why.</summary>
public sealed class ImpossibleException(int status, string sentence) : Exception(sentence)
{
    public int Status => status;

    public static ImpossibleException BadRequest(string sentence) => new(400, sentence);

    public static ImpossibleException NotFound(string sentence) => new(404, sentence);

    public static ImpossibleException Now(string sentence) => new(409, sentence);
}
