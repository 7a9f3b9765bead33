using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using static RunnerStrength.Domain.Conversation.Buttons;

namespace RunnerStrength.Domain.Conversation;

public abstract partial record Screen
{
    /// <summary>How bad is it, of an exercise that has just hurt?</summary>
    public sealed record GradeAsked : Screen;

    /// <summary>How is an area, between sessions?</summary>
    public sealed record AreaChecked(bool Fresh, Area Area) : Screen;

    /// <summary>An exercise was stopped: another one, the next, or the end?</summary>
    public sealed record InsteadAsked(ExerciseId? Instead) : Screen;
    public sealed record FeverAsked : Screen;
    public sealed record WellAsked : Screen;

    /// <summary>No training until a professional has cleared the runner.</summary>
    public sealed record Halted(RedFlag Flag) : Screen;
}

/// <summary>Questions about pain and illness as the chat shows them.</summary>
internal static class Pains
{
    public static Screen Grading() => new Screen.GradeAsked { Choices = [.. Scores(), [Tap(new Heard.EndSession(), "stop-today")]] };

    public static Screen Checking(Talk.Checking checking) => new Screen.AreaChecked(checking.Fresh, checking.Area) { Choices = Scores() };

    public static Screen Hurting(ExerciseId? instead) => new Screen.InsteadAsked(instead)
    {
        Choices = Rows(
            Row(instead is null ? null : Tap(new Heard.Swap(), "take")),
            Row(Tap(new Heard.SkipExercise(), "next-exercise"), Tap(new Heard.EndSession(), "stop-today"))),
    };

    public static Screen Fever() => new Screen.FeverAsked { Choices = Rows(Row(Tap(new Heard.Yes(), "fever"), Tap(new Heard.No(), "no-fever"))) };

    public static Screen Well() => new Screen.WellAsked
    {
        Choices = Rows([Tap(new Heard.Yes(), "well-today")], [Tap(new Heard.Well(Illness.FreeDays))], [Tap(new Heard.NotYet())]),
    };

    public static Screen Halted(RedFlag flag) => new Screen.Halted(flag) { Choices = Rows([Tap(new Heard.Yes(), "cleared")]) };

    private static ImmutableArray<ImmutableArray<Choice>> Scores() => Rows(Row(0, PainRules.Yellow), Row(PainRules.Yellow + 1, PainRules.Worst));

    private static ImmutableArray<Choice> Row(int from, int to) =>
        [.. Enumerable.Range(from, to - from + 1).Select(score => Tap(new Heard.Graded(score)))];

    private static ImmutableArray<Choice> Row(params ImmutableArray<Choice?> choices) => Buttons.Row(choices);
}
