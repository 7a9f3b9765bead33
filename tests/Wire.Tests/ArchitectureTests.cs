using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NetArchTest.Rules;
using RunnerStrength.Bot;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Infrastructure.Speech;
using RunnerStrength.Simulator;

namespace RunnerStrength.Wire.Tests;

/// <summary>What docs/architecture.md promises about who knows whom, and about closed sets and words.</summary>
public partial class ArchitectureTests
{
    private const string OfDomain = "RunnerStrength.Domain", OfBot = "RunnerStrength.Bot", OfSimulator = "RunnerStrength.Simulator",
        OfTelegram = "Telegram.Bot";

    private static readonly Assembly[] Ours =
        [typeof(Coach).Assembly, typeof(Speech).Assembly, typeof(Turn).Assembly, typeof(SimulatorHost).Assembly];

    /// <summary>The closed sets are the abstract records, without the groups within a set.</summary>
    private static readonly Type[] Sets = [.. Ours.SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.IsAbstract && IsRecord(type) && type.BaseType == typeof(object))];

    [Fact]
    public void The_domain_needs_NodaTime_and_nothing_else() =>
        Holds(Types.InAssembly(typeof(Coach).Assembly).ShouldNot().HaveDependencyOtherThan("System", "NodaTime", OfDomain));

    [Theory]
    [InlineData(typeof(Speech), OfBot, OfSimulator)]
    [InlineData(typeof(Turn), OfSimulator)]
    [InlineData(typeof(SimulatorHost), OfTelegram)] // it talks to the bot over HTTP, so no client
    public void A_project_knows_none_of_these(Type of, params string[] forbidden) =>
        Holds(Types.InAssembly(of.Assembly).ShouldNot().HaveDependencyOnAny(forbidden));

    [Fact]
    public void A_closed_set_has_no_case_outside_of_it()
    {
        new[] { "Heard", "Happened", "Talk", "Fact", "Reason", "Utterance" }.ShouldBeSubsetOf(Sets.Select(set => set.Name));
        foreach (var set in Sets)
        {
            foreach (var @case in Ours.SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsSubclassOf(set)))
            {
                @case.DeclaringType.ShouldBe(set);
                (@case.IsSealed || @case.IsAbstract).ShouldBeTrue(@case.FullName);
            }
            // A primary constructor cannot be private; where the cases share nothing there is none.
            set.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, [])
                ?.IsPrivate.ShouldBeTrue(set.FullName);
        }
    }

    [Fact]
    public void What_the_runner_reads_is_in_words_files()
    {
        var sentences =
            from folder in new[] { "src/Domain", "src/Infrastructure/Speech" }
            from file in Directory.EnumerateFiles(Path.Combine(Root(), folder), "*.cs", SearchOption.AllDirectories)
            where !file.Contains("/obj/", StringComparison.Ordinal)
            from line in File.ReadLines(file)
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && !line.Contains("Exception(", StringComparison.Ordinal)
            from literal in Literal().Matches(line)
            where Sentence().IsMatch(literal.Value)
            select $"{Path.GetFileName(file)}: {literal.Value}";
        sentences.ShouldBeEmpty();
    }

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"
        """)]
    private static partial Regex Literal();

    /// <summary>Two words in a row; the names of rules begin in lower case.</summary>
    [GeneratedRegex("""^"\P{Ll}.*\p{L}{2,} \p{L}{2,}""")]
    private static partial Regex Sentence();

    private static void Holds(ConditionList rule) =>
        rule.GetResult().FailingTypes.Select(type => $"{type.FullName}: {type.Explanation}").ShouldBeEmpty();

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "../../.."));
}
