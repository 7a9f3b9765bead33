using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;
using RunnerStrength.Infrastructure.Speech;

namespace RunnerStrength.Conversation.Tests;

/// <summary>What English texts say in a session: said → heard.</summary>
public class RepliesTests
{
    private const int Message = 5;
    private static readonly LanguageShelf Shelf = new();

    // Reps due: a squat; a hold due: a plank; each side: a walking lunge.
    [Theory]
    [InlineData("squat", "done", "done")]
    [InlineData("squat", "Done!", "done")]
    [InlineData("squat", "✓ 15", "15")]
    [InlineData("squat", "done 10", "10")]
    [InlineData("squat", "done10", "10")]
    [InlineData("squat", "10reps", "10")]
    [InlineData("squat", "10", "10")]
    [InlineData("squat", "ten", "10")]
    [InlineData("squat", "a dozen", "12")]
    [InlineData("squat", "did 12 reps", "12")]
    [InlineData("squat", "only 7", "7")]
    [InlineData("squat", "１０", "10")]
    [InlineData("squat", "done 10 too easy", "10 TooEasy")]
    [InlineData("squat", "too easy, 10", "10 TooEasy")]
    [InlineData("squat", "10 that was tough", "10 Hard")]
    [InlineData("squat", "too easy", "TooEasy")]
    [InlineData("squat", "too hard", "TooHard")]
    [InlineData("squat", "👍", "Right")]
    [InlineData("squat", "not too hard", "Right")]
    [InlineData("squat", "not easy", "Hard")]
    [InlineData("squat", "skip", "SkipExercise")]
    [InlineData("squat", "Undo", "Undo")]
    [InlineData("squat", "stop", "Stop")]
    [InlineData("squat", "swap", "Swap")]
    [InlineData("squat", "why", "Why")]
    [InlineData("walking-lunge", "10 each", "10")]
    [InlineData("walking-lunge", "left 10 right 8", "10/8")]
    [InlineData("walking-lunge", "L10 R8", "10/8")]
    [InlineData("walking-lunge", "right 8 left 10", "10/8")]
    [InlineData("squat", "✓ Squat, set 2: 14.", "14")]
    [InlineData("squat", "✓ Squat, set 1: 15, too easy.", "15 TooEasy")]
    [InlineData("squat", "✓ Corrected: Squat, set 1: 13.", "13")]
    [InlineData("plank", "✓ Plank, set 1: 65 s.", "65")]
    [InlineData("walking-lunge", "✓ Walking lunge, set 1: 10 left, 8 right, hard.", "10/8 Hard")]
    [InlineData("walking-lunge", "left 10", "HalfDone")]
    [InlineData("plank", "45", "45")]
    [InlineData("plank", "45s", "45")]
    [InlineData("plank", "45 seconds", "45")]
    [InlineData("plank", "1:15", "75")]
    [InlineData("plank", "1 min", "60")]
    [InlineData("plank", "1m10s", "70")]
    [InlineData("squat", "my knee hurts", "Pain:Knee")]
    [InlineData("squat", "sharp pain in the left achilles", "Pain:Achilles")]
    [InlineData("squat", "blorp my back hurts", "Pain:LowerBack")]
    [InlineData("squat", "it hurts", "Pain:")]
    [InlineData("squat", "15 but my left knee hurts", "Pain:Knee 15")]
    [InlineData("squat", "10 no pain", "10")]
    [InlineData("squat", "I have chest pain", "Red:Emergency")]
    [InlineData("squat", "my calf is swollen and hurts", "Red:DoctorToday")]
    public void What_a_text_says(string due, string text, string heard) => Hear(due, text).ShouldBe(heard);

    [Theory]
    [InlineData("see you at 10")]
    [InlineData("10 downing street")]
    [InlineData("20 10")]
    [InlineData("10/8")]
    [InlineData("12.5")]
    [InlineData("12 kg")]
    [InlineData("left 10")]
    [InlineData("lorem ipsum")]
    [InlineData("+30 s")]
    [InlineData("-5")]
    [InlineData("")]
    [InlineData("1:15")]
    public void What_could_be_two_things_or_nothing_is_unclear_and_logs_nothing(string text) =>
        Hear("squat", text).ShouldBeOneOf("Unclear", "-5");

    [Fact]
    public void A_number_below_nothing_is_doubted() =>
        Coach.Decide(InSession("squat"), new Heard.SetDone(Done.Of(-5), Message), default).ShouldHaveSingleItem().ShouldBeOfType<Happened.AmountDoubted>();

    [Theory]
    [InlineData("Too easy", "TooEasy")]
    [InlineData("Too hard", "TooHard")]
    [InlineData("Hard", "Hard")]
    [InlineData("How", "How")]
    [InlineData("Why", "Why")]
    [InlineData("Skip", "SkipExercise")]
    [InlineData("Stop", "Stop")]
    [InlineData("Undo", "Undo")]
    [InlineData("Skip rest", "Ready")]
    [InlineData("More rest", "MoreRest")]
    [InlineData("Go on", "GoOn")]
    [InlineData("End for today", "EndSession")]
    [InlineData("Stop for today", "EndSession")]
    [InlineData("Next exercise", "SkipExercise")]
    [InlineData("Start", "Start")]
    [InlineData("In an hour", "InAnHour")]
    [InlineData("Done, let's go", "Ready")]
    [InlineData("No, keep it", "No")]
    [InlineData("Yes, delete everything", "Yes")]
    [InlineData("A doctor has cleared me", "Yes")]
    public void A_button_that_is_typed_is_read_as_that_button(string text, string heard) => Hear("squat", text).ShouldBe(heard);

    private static string Hear(string due, string text) =>
        string.Join(' ', Shelf.ReplyIn("en").Read(text, Message, InSession(due), new(2026, 11, 3)).Select(Show));

    private static Dialogue InSession(string due)
    {
        var exercise = Catalogue.Get(new(due));
        var item = new Prescribed(exercise.Id, 3, exercise.Dose.Aim, exercise.Dose.Lo, exercise.Dose.Hi, null, 4, Rests.Standard.BetweenSets, Rests.Standard.After, []);
        return Dialogue.New(new(7), "en") with
        {
            Talk = new Talk.Working(),
            Runner = Runner.New(new(7)) with
            {
                Profile = Profile.Unasked with { IsComplete = true },
                Latest = new Session(1, new(2026, 11, 3), default, new([item]), []),
            },
        };
    }

    private static string Show(Heard heard) => heard switch
    {
        Heard.SetDone { Feeling: { } felt } set => $"{Show(set with { Feeling = null })} {Show(felt)}",
        Heard.SetDone { Amount: null } => "done",
        Heard.SetDone { Amount: { } done } => done.Left == done.Right ? $"{done.Left}" : $"{done.Left}/{done.Right}",
        Heard.Felt felt => felt.Effort.ToString(),
        Heard.Pain pain => $"Pain:{pain.Ache.Area}",
        Heard.RedFlagged red => $"Red:{red.Flag}",
        _ => heard.GetType().Name,
    };
}
