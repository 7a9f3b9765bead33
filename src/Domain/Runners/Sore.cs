using NodaTime;
using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.Domain.Runners;

/// <summary>An area that hurts, or did.</summary>
/// <param name="Since">The first day of this pain.</param>
/// <param name="Last">The day on which it was last told of.</param>
/// <param name="Score">As last told, 0–10.</param>
/// <param name="IsRed">Whether it was red and has not been 2 or less since.</param>
/// <param name="Reds">Days with red pain within the last two weeks.</param>
/// <param name="Same">Sessions running in which it was no better.</param>
/// <param name="Lifts">The movements that hurt, which go down when it gets worse.</param>
/// <param name="Asked">The day on which it was last asked about.</param>
public sealed record Sore(
    LocalDate Since, LocalDate Last, int Score, bool IsRed, Sequence<LocalDate> Reds, int Same,
    Sequence<Family> Lifts, LocalDate? Asked = null)
{
    /// <summary>A pain that is told of.</summary>
    /// <param name="before">What is known of the area; nothing where it never hurt.</param>
    /// <param name="score">0–10; a pain without a grade counts as the worst.</param>
    /// <param name="lift">The movement that hurt; nothing outside a session.</param>
    public static Sore Hurt(Sore? before, LocalDate day, int? score, bool isSharp, Family? lift)
    {
        var light = PainRules.LightOf(score, isSharp);
        var old = before is { IsOver: false } ? before : null;
        var grade = score ?? PainRules.Worst;
        return new(
            old?.Since ?? day,
            day,
            grade,
            light is Light.Red || old is { IsRed: true },
            [.. (before?.Reds ?? []).Where(red => Period.DaysBetween(red, day) <= PainRules.RedDays), .. light is Light.Red && before?.Reds.Contains(day) != true ? new[] { day } : []],
            lift is null ? old?.Same ?? 0 : old is not null && old.Last < day && grade >= old.Score ? old.Same + 1 : old is not null && old.Last == day ? old.Same : 1,
            [.. (old?.Lifts ?? []).Concat(lift is { } family ? [family] : []).Distinct()],
            before?.Asked);
    }

    /// <summary>It has been 2 or less since.</summary>
    public bool IsOver => Score <= PainRules.Green;

    /// <summary>Whether a report is worse than what was known.</summary>
    public bool IsWorse(int score) => score > Score && score > PainRules.Green;

    /// <summary>What a report makes of it: 2 or less ends it.</summary>
    public Sore Report(LocalDate day, int score) => score <= PainRules.Green
        ? this with { Last = day, Score = score, IsRed = false, Same = 0 }
        : this with { Last = day, Score = score, IsRed = IsRed || PainRules.LightOf(score, false) is Light.Red };

    /// <summary>Whether the area is left alone on a day: 48 h after red pain at least, and until it is 2 or less; also a pain that stays.</summary>
    public bool IsBlocked(LocalDate day) =>
        IsRed
        || Reds.Any(red => Period.DaysBetween(red, day) <= PainRules.BlockedDays)
        || (!IsOver && (Same >= PainRules.SameSessions || Period.DaysBetween(Since, Last) >= PainRules.LastingDays));

    /// <summary>Whether a physiotherapist should look at it.</summary>
    public bool WantsPhysio =>
        Reds.Length >= PainRules.RedTimes || (!IsOver && (Same >= PainRules.SameSessions || Period.DaysBetween(Since, Last) >= PainRules.LastingDays));
}
