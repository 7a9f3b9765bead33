using System.Globalization;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Reading.Safety;
using RunnerStrength.Domain.Runners;
using YamlDotNet.RepresentationModel;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>vocabulary.yaml → what phrases mean in a language.</summary>
internal static class VocabularyFile
{
    public static Vocabulary Read(YamlMappingNode words, IReadOnlyList<string> lookalikes) => new(
        [
            .. Named<Meaning>(words, "meanings", meaning => new Sense.Says(meaning)),
            .. Named<Unit>(words, "units", unit => new Sense.Measured(unit)),
            .. Named<Area>(words, "areas", area => new Sense.Body(area)),
            .. Named<Area>(words, "ailments", area => new Sense.Ails(area)),
            .. Named<Day>(words, "days", day => new Sense.OnDay(day)),
            .. Named<Equipment>(words, "equipment", thing => new Sense.Thing(thing)),
            .. ((YamlMappingNode)words["numbers"])
                .Select(number =>
                    (Text(number.Key), (Sense)new Sense.Number(decimal.Parse(Text(number.Value), CultureInfo.InvariantCulture)))),
            .. ((YamlMappingNode)words["colours"])
                .SelectMany(colour =>
                    List(colour.Value).Select(phrase => (phrase, (Sense)new Sense.Colour(Text(colour.Key))))),
            .. Plain(words, "body", new Sense.Body(null)),
            .. Plain(words, "fillers", new Sense.Filler()),
            .. Plain(words, "others", new Sense.Unknown()),
        ],
        List(words["joints"]),
        List(words["contrasts"]),
        List(words["exact"]),
        lookalikes,
        ((YamlMappingNode)words["dangers"])
            .SelectMany(row => List(row.Value).Select(phrase => (phrase, Enum.Parse<Concept>(Text(row.Key))))),
        ((YamlMappingNode)words["cues"]).SelectMany(row => List(row.Value).Select(phrase => (phrase, Enum.Parse<Cue>(Text(row.Key))))),
        ((YamlSequenceNode)words["months"]).SelectMany((names, place) => List(names).Select(name => (name, place + 1))));

    /// <summary>A section of rows, each under the name of what its phrases mean.</summary>
    private static IEnumerable<(string, Sense)> Named<T>(YamlMappingNode words, string section, Func<T, Sense> sense)
        where T : struct, Enum =>
        ((YamlMappingNode)words[section])
            .SelectMany(row => List(row.Value).Select(phrase => (phrase, sense(Enum.Parse<T>(Text(row.Key))))));

    private static IEnumerable<(string, Sense)> Plain(YamlMappingNode words, string section, Sense sense) =>
        List(words[section]).Select(phrase => (phrase, sense));

    private static IEnumerable<string> List(YamlNode node) => ((YamlSequenceNode)node).Select(Text);

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value ?? "";
}
