using System.Collections.Frozen;
using YamlDotNet.RepresentationModel;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>The rows of a language, by key. A key may have one row, or a group of them of which a value's arguments choose one.</summary>
public sealed class Words
{
    private readonly FrozenDictionary<string, Template> _rows;
    private readonly FrozenDictionary<string, string[]> _lists;
    private readonly FrozenSet<string> _groups;

    public Words(YamlMappingNode yaml)
    {
        var nodes = Below(yaml, "").ToList();
        _rows = nodes.Where(node => node.Node is YamlScalarNode)
            .ToFrozenDictionary(node => node.Key, node => Template.Parse(((YamlScalarNode)node.Node).Value ?? ""));
        _lists = nodes.Where(node => node.Node is YamlSequenceNode)
            .ToFrozenDictionary(node => node.Key, node => ((YamlSequenceNode)node.Node).Select(item => ((YamlScalarNode)item).Value ?? "").ToArray());
        _groups = nodes.Where(node => node.Node is YamlMappingNode).Select(node => node.Key).ToFrozenSet();
    }

    public IEnumerable<string> Keys => _rows.Keys.Concat(_lists.Keys);

    /// <summary>An item of a list.</summary>
    public string this[string list, int index] => _lists[list][index];

    /// <summary>A row that needs nothing filled in.</summary>
    public string this[string key] => Row(key).Fill(new Scope(key), (_, _) => null);

    internal Template Row(string key) =>
        _rows.GetValueOrDefault(key) ?? throw new KeyNotFoundException($"There are no words for {key}.");

    /// <summary>A value's row, in its group the one that its arguments choose; nothing where there are no words for it.</summary>
    internal Template? Find(object value, string key)
    {
        if (!_groups.Contains(key))
            return _rows.GetValueOrDefault(key);
        var arguments = new Queue<object?>(Naming.ArgumentsOf(value));
        while (_groups.Contains(key) && arguments.TryDequeue(out var argument))
        {
            var named = $"{key}.{Naming.CaseOf(argument)}";
            key = Has(named) ? named : $"{key}.some";
            if (argument?.GetType().DeclaringType is not null && argument is not Enum)
                arguments = new(Naming.ArgumentsOf(argument));
        }
        return _rows.GetValueOrDefault(key);
    }

    private bool Has(string key) => _rows.ContainsKey(key) || _groups.Contains(key);

    private static IEnumerable<(string Key, YamlNode Node)> Below(YamlMappingNode node, string prefix) =>
        node.Children.SelectMany(child => (prefix + ((YamlScalarNode)child.Key).Value, child.Value) switch
        {
            var (key, value) when value is YamlMappingNode inner => Below(inner, key + ".").Prepend((key, inner)),
            var leaf => [leaf],
        });
}
