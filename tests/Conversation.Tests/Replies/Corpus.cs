namespace RunnerStrength.Conversation.Tests.Replies;

/// <summary>Files of lines with tabs between their columns.</summary>
internal static class Corpus
{
    public static IEnumerable<string[]> Lines(string name)
    {
        using var reader = new StreamReader(typeof(Corpus).Assembly.GetManifestResourceStream($"{name}.tsv")
            ?? throw new FileNotFoundException($"There is no {name}.tsv."));
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))];
    }
}
