using System.Text.RegularExpressions;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Infrastructure.Speech;

namespace RunnerStrength.Conversation.Tests;

public partial class WordsOfExercisesTests
{
    /// <summary>Characters that are read on a phone between two sets.</summary>
    private const int HowToLength = 450, CueLength = 60, LineLength = 120;

    private static readonly char[] Markup = ['<', '>', '&', '*', '_'];

    private static readonly LanguageShelf Shelf = new();

    /// <summary>What an English setup calls each piece of equipment.</summary>
    private static readonly (Equipment Thing, string Word)[] Things =
    [
        (Equipment.Bench, "bench|box|chair"), (Equipment.Dumbbells, "dumbbell.* (hand|hands|side)|hold.*dumbbell"),
        (Equipment.Barbell, "bar "), (Equipment.Band, "band"),
    ];

    public static TheoryData<string> English => [.. Catalogue.All.Select(exercise => exercise.Id.Value)];

    public static TheoryData<string> Tags => [.. Shelf.All.Select(language => language.Tag)];

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var language in Shelf.All)
                foreach (var id in language.Exercises.Keys)
                    rows.Add(language.Tag, id.Value);
            return rows;
        }
    }

    [Theory, MemberData(nameof(Tags))]
    public void Every_exercise_has_words_and_no_words_are_left_over(string tag) =>
        Shelf.For(tag).Exercises.Keys.ShouldBe(Catalogue.All.Select(exercise => exercise.Id), ignoreOrder: true);

    [Theory, MemberData(nameof(Tags))]
    public void No_two_exercises_answer_to_the_same_words(string tag) =>
        Shelf.For(tag).Exercises.Values
            .SelectMany(words => words.Aliases.Append(Typed(words.Name)).Distinct())
            .ShouldBeUnique();

    [Theory]
    [InlineData("push-up", "push-up, press up")]
    [InlineData("dumbbell-row", "dumbbell row")]
    [InlineData("triceps-dip", "triceps dip, tricep dip")]
    [InlineData("step-up", "step-up")]
    [InlineData("squat", "squat")]
    [InlineData("walking-lunge", "walking lunge")]
    [InlineData("lunge", "lunge, forward lunge")]
    [InlineData("single-leg-deadlift", "single-leg deadlift, one legged deadlift")]
    [InlineData("deadlift", "deadlift")]
    [InlineData("calf-raise", "calf raise")]
    [InlineData("plank", "plank, high plank, forearm plank")]
    [InlineData("back-extension", "back extension, superman")]
    [InlineData("glute-bridge", "glute bridge, hip bridge, bridge")]
    [InlineData("leg-raise", "leg raise")]
    public void An_exercise_answers_to_every_name_that_the_articles_give_it(string id, string names) =>
        names.Split(", ").ShouldBeSubsetOf([Of("en", id).Name, .. Of("en", id).Aliases]);

    [Theory, MemberData(nameof(English))]
    public void The_setup_says_what_is_held_stood_on_or_worn(string id)
    {
        var setup = Of("en", id).Setup;

        foreach (var (thing, word) in Things.Where(thing => Catalogue.Get(new(id)).Needs.HasFlag(thing.Thing)))
            setup.ShouldMatch(word, $"{thing} is not in the setup");
    }

    [Theory, MemberData(nameof(English))]
    public void The_steps_say_when_to_change_sides(string id)
    {
        if (Catalogue.Get(new(id)).Sides == Sides.Each)
            string.Join(' ', Of("en", id).Steps).ShouldMatch("change (legs|sides)|changing sides|turn over|count each|then the same back");
    }

    [Theory, MemberData(nameof(Rows))]
    public void An_exercise_is_found_under_the_words_that_people_type(string tag, string id)
    {
        var words = Of(tag, id);

        words.Aliases.ShouldAllBe(alias => PlainWords.IsMatch(alias));
        words.Aliases.ShouldBeUnique();
        words.Aliases.Append(words.Name).ShouldContain(Typed(words.Name));
    }

    [Theory, MemberData(nameof(Rows))]
    public void A_runner_can_do_it_from_the_words_between_two_sets(string tag, string id)
    {
        var words = Of(tag, id);

        words.Steps.Count.ShouldBeInRange(2, 4);
        words.Steps.Prepend(words.Setup).ShouldAllBe(sentence => sentence.EndsWith('.'));
        string.Join(' ', words.Steps.Prepend(words.Setup)).Length.ShouldBeLessThanOrEqualTo(HowToLength);
    }

    [Theory, MemberData(nameof(Rows))]
    public void A_card_has_short_cues_a_fault_with_its_fix_and_a_benefit(string tag, string id)
    {
        var words = Of(tag, id);

        words.Cues.Count.ShouldBeGreaterThanOrEqualTo(3);
        words.Cues.ShouldAllBe(cue => cue.Length <= CueLength && !cue.EndsWith('.'));
        words.Faults.ShouldNotBeEmpty();
        words.Faults.Append(words.Benefit).ShouldAllBe(line => line.Length <= LineLength && line.EndsWith('.'));
    }

    [Theory, MemberData(nameof(Rows))]
    public void Nothing_in_the_words_is_empty_or_markup(string tag, string id)
    {
        var words = Of(tag, id);

        string[] texts = [words.Name, words.Setup, .. words.Steps, .. words.Cues, .. words.Faults, words.Benefit];
        texts.ShouldAllBe(text => text.Length > 0 && text.Trim() == text && text.IndexOfAny(Markup) < 0);
    }

    private static ExerciseWords Of(string tag, string id) => Shelf.For(tag).Exercises[new(id)];

    /// <summary>A name as a message has it: lower case, no hyphens.</summary>
    private static string Typed(string name) => name.Replace('-', ' ').ToLowerInvariant();

    [GeneratedRegex(@"^\p{Ll}+( \p{Ll}+)*$")]
    private static partial Regex PlainWords { get; }
}
