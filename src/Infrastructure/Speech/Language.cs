using System.Collections.Frozen;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Replies;
using RunnerStrength.Domain.Safety;
using YamlDotNet.RepresentationModel;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>A language: what the coach says, what exercises are called, and what phrases mean.</summary>
/// <param name="Tag">IETF tag, such as <c>en</c>.</param>
public sealed record Language(
    string Tag, Words Words, FrozenDictionary<ExerciseId, ExerciseWords> Exercises, Vocabulary Vocabulary);

/// <summary>An exercise in words.</summary>
public sealed record ExerciseWords(
    string Name, IReadOnlyList<string> Aliases, string Setup, IReadOnlyList<string> Steps, IReadOnlyList<string> Cues,
    IReadOnlyList<string> Faults, string Benefit);

/// <summary>All languages, one folder each; English where a runner's is not there.</summary>
public sealed class LanguageShelf
{
    private const string English = "en", Folder = ".Speech.Languages.";

    private readonly FrozenDictionary<string, Language> _languages = typeof(LanguageShelf).Assembly
        .GetManifestResourceNames()
        .Where(name => name.Contains(Folder, StringComparison.Ordinal))
        .Select(name => name.Split(Folder)[1].Split('.')[0])
        .Distinct()
        .ToFrozenDictionary(tag => tag, Read);

    public IEnumerable<Language> All => _languages.Values;

    /// <summary>The language of a tag such as <c>en-GB</c>.</summary>
    public Language For(string tag) => _languages.GetValueOrDefault(tag.Split('-')[0]) ?? _languages[English];

    private static Language Read(string tag) => new(
        tag,
        new Words(Yaml(tag, "words")),
        Yaml(tag, "exercises").Children.ToFrozenDictionary(entry => new ExerciseId(Text(entry.Key)), entry => Exercise((YamlMappingNode)entry.Value)),
        ReadVocabulary(Yaml(tag, "vocabulary")));

    private static ExerciseWords Exercise(YamlMappingNode words) => new(
        Text(words["name"]), List(words["aliases"]), Text(words["setup"]), List(words["steps"]), List(words["cues"]),
        List(words["faults"]), Text(words["benefit"]));

    private static Vocabulary ReadVocabulary(YamlMappingNode words) => new(
        Phrases<Meaning>(words["meanings"]),
        ((YamlMappingNode)words["numbers"]).Children.ToFrozenDictionary(
            number => Text(number.Key), number => int.Parse(Text(number.Value), System.Globalization.CultureInfo.InvariantCulture)),
        Phrases<Area>(words["areas"]),
        Phrases<RedFlag>(words["red-flags"]),
        Phrases<IsoDayOfWeek>(words["days"]),
        List(words["fillers"]).ToFrozenSet());

    private static FrozenDictionary<string, T> Phrases<T>(YamlNode rows) where T : struct, Enum =>
        ((YamlMappingNode)rows).Children
            .SelectMany(row => List(row.Value).Select(phrase => (Phrase: phrase, Meaning: Enum.Parse<T>(Text(row.Key)))))
            .ToFrozenDictionary(row => row.Phrase, row => row.Meaning);

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
