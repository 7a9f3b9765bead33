namespace RunnerStrength.Simulator.BotApi;

/// <summary>Telegram says no. Thrown before anything is changed; the parsers that find it out are nested deep.</summary>
public sealed class RefusedException : Exception
{
    private readonly string _sentence;

    private RefusedException(int code, string description, string sentence, int? retryAfter = null) : base(description) =>
        (Code, _sentence, RetryAfter) = (code, sentence, retryAfter);

    public int Code { get; }
    public int? RetryAfter { get; }

    public static RefusedException BadRequest(string sentence) => new(400, $"Bad Request: {Lowered(sentence)}", sentence);

    public static RefusedException With(int code, string description, int? retryAfter = null) =>
        new(code, description, description, retryAfter);

    public static RefusedException Unauthorized => With(401, "Unauthorized");

    public static RefusedException NotFound => With(404, "Not Found");

    public static RefusedException Blocked => With(403, "Forbidden: bot was blocked by the user");

    public static RefusedException Deactivated => With(403, "Forbidden: user is deactivated");

    /// <summary>Reads a part of something larger; what is wrong in it is told after the given words.</summary>
    public static T Within<T>(string words, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (RefusedException refused)
        {
            throw BadRequest($"{words}: {refused._sentence}");
        }
    }

    /// <summary>Telegram lowers the first letter, but not that of a CODE_LIKE_THIS.</summary>
    private static string Lowered(string sentence) =>
        sentence.Length > 1 && (sentence[1] == '_' || char.IsAsciiLetterUpper(sentence[1]))
            ? sentence
            : char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
