using RunnerStrength.Bot;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;
using RunnerStrength.Infrastructure.Speech;

namespace RunnerStrength.Conversation.Tests;

/// <summary>A sentence is there for everything that has to be named, in every language.</summary>
public class WordsTests
{
    private static readonly LanguageShelf Shelf = new();

    public static TheoryData<string> Keys() =>
    [
        .. Named<Effort>("session.effort"),
        .. Named<Area>("areas"),
        .. Named<RedFlag>("pain.halted"),
        .. Named<Question>("onboarding").Select(key => key + ".ask"),
        .. typeof(Reason).GetNestedTypes().Select(reason => $"why.{reason.Name}"),
        .. Named<Number>("why.number"),
        .. Named<Ease>("eases"),
        .. Named<Ease>("offer.ease"),
        .. Named<Ease>("readiness"),
        .. Named<LegBar>("leg-bars"),
        .. Named<Bar>("bars"),
        .. Named<Phase>("phases"),
        .. Named<Phase>("plan.phase"),
        .. Named<Plan>("plans"),
        .. Named<Plan>("plan.about"),
        .. Named<Topic>("topics"),
        .. Named<Topic>("onboarding.health"),
        .. Named<Side>("sides"),
        .. Named<Distance>("distances"),
        .. Named<MoveRefusal>("offer.refused"),
        .. Commands.Table.Select(command => $"commands.{command.Name}"),
    ];

    [Theory]
    [MemberData(nameof(Keys))]
    public void What_has_to_be_named_has_a_sentence(string key) =>
        Shelf.All.ShouldAllBe(language => language.Words.Keys.Contains(key));

    [Fact]
    public void Every_language_says_the_same_things() =>
        Shelf.All.ShouldAllBe(language => language.Words.Keys.Order().SequenceEqual(Shelf.For("en").Words.Keys.Order()));

    [Theory]
    [InlineData(0, "0 sets are saved")]
    [InlineData(1, "1 set is saved")]
    [InlineData(8, "8 sets are saved")]
    public void A_number_takes_its_form(int sets, string expected) =>
        Shelf.For("en").Words["summary.stopped", ("sets", sets)].ShouldContain(expected);

    private static IEnumerable<string> Named<T>(string prefix) where T : struct, Enum =>
        Enum.GetNames<T>().Select(name => $"{prefix}.{Key(name)}");

    private static string Key(string name) => string.Concat(name.Select((letter, i) =>
        char.IsUpper(letter) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
