using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>Pain and illness: what is asked, and what an answer means.</summary>
internal sealed class PainSpeech(Phrases phrases)
{
    private Words Words => phrases.Words;

    /// <summary>How bad is it, of an exercise that has just hurt?</summary>
    public Fragment.Ask Grading() => new(Words["pain.grade"], [.. Scores(), [new(Words["pain.stop"], new Heard.EndSession())]], false);

    /// <summary>How is an area, between sessions?</summary>
    public Fragment.Ask Checking(Talk.Checking checking) => new(
        checking.Fresh ? Words["pain.grade"] : Words["pain.morning", ("area", phrases.Area(checking.Area))], Scores(), false);

    /// <summary>An exercise that was stopped: another one, the next, or the end?</summary>
    public Fragment.Ask Hurting(ExerciseId? instead) => instead is { } other
        ? new(Words["pain.instead", ("exercise", phrases.Name(other))],
            [[new(Words["pain.take", ("exercise", phrases.Name(other))], new Heard.Swap())], .. AfterPain()], false)
        : new(Words["pain.nothing-instead"], AfterPain(), false);

    public Fragment.Ask Fever() => new(Words["illness.fever"],
        [[new(Words["illness.fever-yes"], new Heard.Yes()), new(Words["illness.fever-no"], new Heard.No())]], false);

    public Fragment.Ask Well() => new(Words["illness.well"],
        [
            [new(Words["illness.well-today"], new Heard.Yes())],
            [new(Words["illness.well-since", ("n", Illness.FreeDays)], new Heard.Well(Illness.FreeDays))],
            [new(Words["illness.not-yet"], new Heard.NotYet())],
        ], false);

    /// <summary>An exercise hurts: what follows at once, or that it stops until the pain is graded.</summary>
    /// <param name="to">The easier rung that is taken; nothing where none is.</param>
    public string Hurt(Session session, Fact.Hurt hurt, ExerciseId? to, bool physio)
    {
        var station = Course.Of(session).Stations[hurt.Place];
        var sorry = Words["pain.sorry"] + " ";
        return hurt is { Score: null, IsSharp: false }
            ? sorry + Words["pain.stopped", ("exercise", phrases.Name(station.Exercise))]
            : (hurt.Light is Light.Green ? "" : sorry) + Graded(session, hurt, to, physio);
    }

    /// <summary>What a grade means for the session.</summary>
    public string Graded(Session session, Fact.Hurt hurt, ExerciseId? to, bool physio)
    {
        var station = Course.Of(session).Stations[hurt.Place];
        var follows = hurt.Light switch
        {
            Light.Green => Words["pain.green"],
            Light.Yellow when to is { } easier => Words["pain.yellow.easier", ("exercise", phrases.Name(easier))],
            Light.Yellow when !station.IsOver => Words["pain.yellow.fewer", ("dose", phrases.Short(station.Due.Aim, station.Due.Exercise))],
            Light.Yellow => Words["pain.yellow.next-time"],
            Light.Red when hurt.Area is { } area => Words["pain.red", ("exercise", phrases.Name(station.Exercise)), ("area", phrases.Area(area))],
            Light.Red => Words["pain.red-somewhere", ("exercise", phrases.Name(station.Exercise))],
        };
        var asks = hurt.Area is not null && hurt.Light is not Light.Green ? Words["pain.tomorrow"] : "";
        return Join(Said(hurt.Area, hurt.Score), follows, asks, Physio(physio));
    }

    /// <summary>What was told between sessions, and what it means.</summary>
    /// <param name="runner">As they are afterwards.</param>
    public string? Noted(Note note, Runner runner, Instant now)
    {
        var today = runner.Today(now);
        return note switch
        {
            Note.Asked => null,
            Note.Ached { Score: null, IsSharp: false } ached => Words["pain.sorry"] + " " + Words["pain.noted", ("area", phrases.Area(ached.Area))],
            Note.Ached ached => Join(Said(ached.Area, ached.Score), Means(ached.Area, PainRules.LightOf(ached.Score, ached.IsSharp), runner, today)),
            Note.Reported report => Join(Words["pain.thanks"], Said(report.Area, report.Score), Worse(report, runner), Means(report.Area, PainRules.LightOf(report.Score, false), runner, today)),
            Note.FellIll { IsSevere: true } => Words["illness.severe", ("n", Illness.FreeDays)],
            Note.FellIll => Words["illness.mild", ("n", Illness.EasyDays)],
            Note.GotWell well when well.Day.PlusDays(Illness.FreeDays) > today => Words["illness.free", ("n", Illness.FreeDays), ("day", phrases.Day(well.Day.PlusDays(Illness.FreeDays)))],
            Note.GotWell => Words["illness.over"],
            Note.WantedDeload => Words["summary.easy-week-set", ("day", phrases.Day(today.PlusDays(Domain.Training.Deloads.Days - 1)))],
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private string Means(Area area, Light light, Runner runner, LocalDate today)
    {
        var sore = runner.Progress.Sores[area];
        return light is Light.Green ? Words["pain.area.quiet"]
            : Join(sore.IsBlocked(today) ? Words["pain.area.blocked"] : Words["pain.area.careful"], Words["pain.tomorrow"], Physio(sore.WantsPhysio));
    }

    /// <summary>Worse than the last time: what hurt goes a step down.</summary>
    private string Worse(Note.Reported report, Runner runner)
    {
        if (runner.Notes.LastIndexOf(report) is not (>= 0 and var place))
            return "";
        var before = runner with { Notes = runner.Notes.RemoveAt(place) };
        return before.Progress.Sores.GetValueOrDefault(report.Area)?.IsWorse(report.Score) == true ? Words["pain.area.worse"] : "";
    }

    private string Said(Area? area, int? score) => (area, score) switch
    {
        ({ } where, { } grade) => Words["pain.said", ("area", phrases.Area(where)), ("score", grade)],
        (null, { } grade) => Words["pain.said-somewhere", ("score", grade)],
        ({ } where, null) => Words["pain.said-sharp", ("area", phrases.Area(where))],
        _ => "",
    };

    private string Physio(bool physio) => physio ? Words["pain.physio"] : "";

    private ImmutableArray<ImmutableArray<Choice>> AfterPain() =>
        [[new(Words["pain.skip"], new Heard.SkipExercise()), new(Words["pain.stop"], new Heard.EndSession())]];

    private static ImmutableArray<ImmutableArray<Choice>> Scores() =>
        [Row(0, PainRules.Yellow), Row(PainRules.Yellow + 1, PainRules.Worst)];

    private static ImmutableArray<Choice> Row(int from, int to) =>
        [.. Enumerable.Range(from, to - from + 1).Select(score => new Choice(score.ToString(CultureInfo.InvariantCulture), new Heard.Graded(score)))];

    private static string Join(params IEnumerable<string> sentences) => string.Join(" ", sentences.Where(sentence => sentence.Length > 0));
}
