using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>The sentences of a language by key, with places to fill in.</summary>
public sealed partial class Words
{
    private readonly FrozenDictionary<string, string> _sentences;
    private readonly FrozenDictionary<string, string[]> _lists;

    public Words(YamlMappingNode yaml)
    {
        var leaves = Leaves(yaml, "").ToList();
        _sentences = leaves.Where(leaf => leaf.Node is YamlScalarNode)
            .ToFrozenDictionary(leaf => leaf.Key, leaf => ((YamlScalarNode)leaf.Node).Value ?? "");
        _lists = leaves.Where(leaf => leaf.Node is YamlSequenceNode)
            .ToFrozenDictionary(leaf => leaf.Key, leaf => ((YamlSequenceNode)leaf.Node).Select(item => ((YamlScalarNode)item).Value ?? "").ToArray());
    }

    public IEnumerable<string> Keys => _sentences.Keys.Concat(_lists.Keys);

    /// <summary>An item of a list.</summary>
    public string this[string list, int index] => _lists[list][index];

    /// <summary>A sentence, filled in. A missing key or value is a fault of ours, and thrown.</summary>
    public string this[string key, params (string Name, object Value)[] values] =>
        Place().Replace(_sentences[key], place => Fill(key, place, values));

    private static string Fill(string key, Match place, (string Name, object Value)[] values)
    {
        var (name, value) = Array.Find(values, value => value.Name == place.Groups["name"].Value);
        if (name is null)
            throw new KeyNotFoundException($"Nothing fills {place.Value} in {key}.");
        var text = Convert.ToString(value, CultureInfo.InvariantCulture)!;
        if (!place.Groups["one"].Success)
            return text;
        var form = value is 1 ? place.Groups["one"] : place.Groups["other"];
        return form.Value.Replace("#", text, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Key, YamlNode Node)> Leaves(YamlMappingNode node, string prefix) =>
        node.Children.SelectMany(child => (prefix + ((YamlScalarNode)child.Key).Value, child.Value) switch
        {
            var (key, value) when value is YamlMappingNode inner => Leaves(inner, key + "."),
            var leaf => [leaf],
        });

    [GeneratedRegex(@"\{(?<name>[a-z]+)(:(?<one>[^|}]*)\|(?<other>[^}]*))?\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
