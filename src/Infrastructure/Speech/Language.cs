using System.Collections.Frozen;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using YamlDotNet.RepresentationModel;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>A language: what the coach says, and what exercises are called.</summary>
/// <param name="Tag">IETF tag, such as <c>en</c>.</param>
public sealed record Language(
    string Tag, Words Words, FrozenDictionary<ExerciseId, ExerciseWords> Exercises);

/// <summary>An exercise in words.</summary>
public sealed record ExerciseWords(
    string Name, IReadOnlyList<string> Aliases, string Setup, IReadOnlyList<string> Steps, IReadOnlyList<string> Cues,
    IReadOnlyList<string> Faults, string Benefit);

/// <summary>All languages, one folder each; English where a runner's is not there.</summary>
public sealed class LanguageShelf
{
    private const string English = "en", Folder = ".Speech.Languages.";

    private readonly FrozenDictionary<string, Language> _languages = With("words").ToFrozenDictionary(tag => tag, Read);

    private readonly FrozenDictionary<string, Vocabulary> _vocabularies =
        With("vocabulary").ToFrozenDictionary(tag => tag, tag => VocabularyFile.Read(Yaml(tag, "vocabulary"), Lookalikes(tag)));

    public IEnumerable<Language> All => _languages.Values;

    /// <summary>The language of a tag such as <c>en-GB</c>.</summary>
    public Language For(string tag) => _languages.GetValueOrDefault(tag.Split('-')[0]) ?? _languages[English];

    /// <summary>The tags of the languages that are understood; some of them are not spoken yet.</summary>
    public IEnumerable<string> Understood => _vocabularies.Keys;

    /// <summary>Reads texts in a language, with English as the second try; red flags in all of them.</summary>
    public Reply ReplyIn(string tag) =>
        new(
            _vocabularies.GetValueOrDefault(tag.Split('-')[0]) ?? _vocabularies[English],
            _vocabularies[English],
            [.. _vocabularies.Values]);

    private static Language Read(string tag) => new(
        tag,
        new Words(Yaml(tag, "words")),
        Yaml(tag, "exercises").Children.ToFrozenDictionary(
            entry => new ExerciseId(Text(entry.Key)), entry => Exercise((YamlMappingNode)entry.Value)));

    private static ExerciseWords Exercise(YamlMappingNode words) => new(
        Text(words["name"]), List(words["aliases"]), Text(words["setup"]), List(words["steps"]), List(words["cues"]),
        List(words["faults"]), Text(words["benefit"]));

    /// <summary>The tags of the languages that have a file.</summary>
    private static IEnumerable<string> With(string file) => typeof(LanguageShelf).Assembly.GetManifestResourceNames()
        .Where(name => name.Contains(Folder, StringComparison.Ordinal) && name.EndsWith($".{file}.yaml", StringComparison.Ordinal))
        .Select(name => name.Split(Folder)[1].Split('.')[0]);

    /// <summary>Words of a language that look like one of ours; none where they have not been gathered.</summary>
    public static IReadOnlyList<string> Lookalikes(string tag)
    {
        var assembly = typeof(LanguageShelf).Assembly;
        using var stream = assembly.GetManifestResourceStream($"{assembly.GetName().Name}{Folder}{tag}.lookalikes.txt");
        if (stream is null)
            return [];
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static YamlMappingNode Yaml(string tag, string file)
    {
        var assembly = typeof(LanguageShelf).Assembly;
        using var reader = new StreamReader(assembly.GetManifestResourceStream($"{assembly.GetName().Name}{Folder}{tag}.{file}.yaml")
            ?? throw new FileNotFoundException($"The language {tag} has no {file}.yaml."));
        var yaml = new YamlStream();
        yaml.Load(reader);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value ?? "";

    private static List<string> List(YamlNode node) => [.. ((YamlSequenceNode)node).Select(Text)];
}
