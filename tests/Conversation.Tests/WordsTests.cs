using System.Collections.Immutable;
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

    /// <summary>What happens and is not told by itself: the screen that follows says it, or it is nobody's news.</summary>
    private static readonly ImmutableArray<Type> Untold =
    [
        typeof(Happened.Beside), typeof(Happened.Shown), typeof(Happened.QuestionAsked), typeof(Happened.AnswerMarked),
        typeof(Happened.SessionPlanned), typeof(Happened.SessionOffered), typeof(Happened.AskNoted), typeof(Happened.AreaAsked),
        typeof(Happened.FeverAsked), typeof(Happened.WellAsked), typeof(Happened.SessionStarted), typeof(Happened.SessionFitted),
        typeof(Happened.CountAsked), typeof(Happened.SideAsked), typeof(Happened.RestStarted), typeof(Happened.RestChanged),
        typeof(Happened.Paused), typeof(Happened.WentOn), typeof(Happened.SessionClosed), typeof(Happened.Halted),
        typeof(Happened.WhereShown), typeof(Happened.DeleteAsked),
    ];

    /// <summary>Closed sets of which every case has a row.</summary>
    private static readonly ImmutableArray<Type> Sets =
        [typeof(Happened), typeof(Screen), typeof(Reason), typeof(Effect), typeof(Position), typeof(Ahead), typeof(RaceNow), typeof(Fitted)];

    public static TheoryData<string> Keys() =>
    [
        .. Sets.SelectMany(set => set.GetNestedTypes()).Except(Untold).Select(KeyOf),
        .. Named<Effort>(""), .. Named<Area>(""), .. Named<Number>(""), .. Named<Ease>(""), .. Named<Ease>("-sentence"), .. Named<Ease>("-fitted"),
        .. Named<LegBar>(""), .. Named<Bar>(""), .. Named<Phase>(""), .. Named<Phase>("-about"), .. Named<Plan>(""), .. Named<Plan>("-about"),
        .. Named<Topic>(""), .. Named<Side>(""), .. Named<Distance>(""), .. Named<Experience>(""), .. Named<TimeOfDay>(""),
        .. Commands.Table.Select(command => $"commands.{command.Name}"),
    ];

    [Theory]
    [MemberData(nameof(Keys))]
    public void What_has_to_be_named_has_a_sentence(string key) =>
        Shelf.All.ShouldAllBe(language => language.Words.Keys.Any(row => row == key || row.StartsWith(key + ".", StringComparison.Ordinal)));

    [Fact]
    public void Every_language_says_the_same_things() =>
        Shelf.All.ShouldAllBe(language => language.Words.Keys.Order().SequenceEqual(Shelf.For("en").Words.Keys.Order()));

    /// <summary>A place that nothing fills would fail the turn that says it.</summary>
    [Fact]
    public void Every_place_of_a_row_is_filled_by_what_it_is_about()
    {
        foreach (var type in Sets.SelectMany(set => set.GetNestedTypes()).Except(Untold))
            foreach (var key in Shelf.For("en").Words.Keys.Where(row => row == KeyOf(type) || row.StartsWith(KeyOf(type) + ".", StringComparison.Ordinal)))
                foreach (var path in Shelf.All.SelectMany(language => language.Words.Row(key).Paths))
                    (type.GetProperties().Any(property => property.Name.Equals(path.Split('.')[0], StringComparison.OrdinalIgnoreCase)))
                        .ShouldBeTrue($"{path} in {key}");
    }

    [Theory]
    [InlineData(0, "0 sets are saved")]
    [InlineData(1, "1 set is saved")]
    [InlineData(8, "8 sets are saved")]
    public void A_number_takes_its_form(int sets, string expected) =>
        Telling().Row(new Ended(EndedAs.Stopped, default, 0, sets, 0))!.ShouldContain(expected);

    [Theory]
    [InlineData("{a}", "one")]
    [InlineData("x {a}\n{b}\nz", "x one\nz")]
    [InlineData("{a? (#)}{b? (#)}.", " (one).")]
    [InlineData("{a!none}{b!none}", "none")]
    [InlineData("first\n\n{b}\n\nlast {a}", "first\n\nlast one")]
    public void A_line_whose_place_nothing_fills_is_left_out(string row, string expected) =>
        Template.Parse(row).Fill(new Scope(new { A = "one", B = (string?)null }), (value, _) => (string?)value).ShouldBe(expected);

    private static Telling Telling() => new(Shelf.For("en"), NodaTime.DateTimeZone.Utc, default);

    private static string KeyOf(Type type) => Naming.KeyOf(type);

    private static IEnumerable<string> Named<T>(string form) where T : struct, Enum =>
        Enum.GetNames<T>().Select(name => $"{Naming.Kebab(typeof(T).Name)}{form}.{Naming.Kebab(name)}");
}
