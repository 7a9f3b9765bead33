using System.Text;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Infrastructure.Speech;

namespace RunnerStrength.Simulator.Parsing;

/// <summary>"parse": lines of context, tab and text on standard input → what is understood, a JSON object a line.</summary>
public static class ParseMode
{
    public const string Verb = "parse";

    public const string Usage = """
        parse [--lang TAG] [--explain]: reads lines "context<TAB>text" and writes what is understood, a JSON object a line.
        \n in a text is the end of a line. Contexts: reps, side, hold, load, rest, reminder, idle.
        """;

    public static int Run(ReadOnlySpan<string> args)
    {
        var (language, explains) = ("en", false);
        for (var rest = args; !rest.IsEmpty;)
            if (rest is ["--lang", var tag, .. var afterTag])
            {
                language = tag;
                rest = afterTag;
            }
            else if (rest is ["--explain", .. var after])
            {
                explains = true;
                rest = after;
            }
            else
            {
                Console.Error.WriteLine(Usage);
                return 2;
            }
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), bufferSize: 1 << 16);
        Read(input, output, new LanguageShelf().ReplyIn(language), explains);
        return 0;
    }

    private static void Read(TextReader input, TextWriter output, Reply reply, bool explains)
    {
        foreach (var line in Lines(input))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            output.WriteLine(ReadingJson.Of(
                line[(tab + 1)..].Replace("\\n", "\n", StringComparison.Ordinal),
                InContext(line[..Math.Max(tab, 0)]) ?? Context.Without(Place.Idle),
                reply,
                explains));
        }
    }

    /// <summary>A line ends with a line feed alone: a text may have other ends of lines in it.</summary>
    private static IEnumerable<string> Lines(TextReader input)
    {
        var line = new StringBuilder();
        while (input.Read() is var next and >= 0)
            if (next != '\n')
                line.Append((char)next);
            else
            {
                yield return line.ToString().TrimEnd('\r');
                line.Clear();
            }
        if (line.Length > 0)
            yield return line.ToString();
    }

    /// <summary>The sets that are due, as the contexts say.</summary>
    public static Context? InContext(string name) => name switch
    {
        "reps" => new(Place.Set, Measure.Reps, false, 10, 3, null, null),
        "side" => new(Place.Set, Measure.Reps, true, 10, 3, null, null),
        "hold" => new(Place.Set, Measure.Seconds, false, 30, 3, null, null),
        "load" => new(Place.Set, Measure.Reps, false, 10, 3, new Kilograms(12), null),
        "rest" => new(Place.Rest, Measure.Reps, false, 10, 2, null, Done.Of(10)),
        "reminder" => Context.Without(Place.Reminder),
        "idle" => Context.Without(Place.Idle),
        _ => null,
    };
}
