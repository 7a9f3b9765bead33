using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;
using Result = RunnerStrength.Domain.Training.Result;

namespace RunnerStrength.Domain.Tests;

/// <summary>What the rules promise, over ten thousand random histories, plans and kits.</summary>
public class RuleProperties
{
    [Fact]
    public void Nothing_is_raised_after_a_miss_or_a_part() => Histories.All(step => Lifts(step, station =>
        Result.Of(station) is { IsMiss: true } or { IsPartial: true } ? Raise(step, station) : null));

    [Fact]
    public void Nothing_is_raised_in_an_area_that_hurts() => Histories.All(step => Lifts(step, station =>
        station.Hurt || Catalogue.Get(station.Item.Exercise).Areas.Any(area => step.Is.Pains.TryGetValue(area, out var day) && Period.DaysBetween(day, step.Session.Day) <= 7)
            ? Advance(step, station)
            : null));

    [Fact]
    public void Nothing_is_raised_when_low_or_in_a_deload_a_taper_or_a_return() => Histories.All(step => Lifts(step, station =>
        step.Session.Prescription.Ease is { IsTest: false } || step.Session.Prescription.Readiness is { IsLow: true } ? Raise(step, station) : null));

    [Fact]
    public void A_load_rises_by_a_tenth_at_most_unless_reps_have_bridged_the_step() => Histories.All(step => Lifts(step, station =>
    {
        var (item, lift) = (station.Item, step.Is.Lifts[station.Item.Lift.Value]);
        if (item.Stage is Stage.Calibrating || lift.Exercise != item.Exercise || item.Stands!.Load is not { } was || lift.Load is not { } now || now.Value <= was.Value * 1.1m)
            return null;
        var reps = Result.Of(station).Lowest;
        return was.Value * (1 + reps / 30m) >= now.Value * (1 + item.Lo / 30m) ? null : $"{item.Exercise} from {was} to {now} after {reps} reps";
    }));

    [Fact]
    public void A_new_phase_raises_a_load_by_a_tenth_at_most() => Histories.All(step => Lifts(step, station =>
        station.Item.Stage is not Stage.Calibrating && step.Was.Lifts.GetValueOrDefault(station.Item.Lift.Value) is { Load: { } was } lift && lift.Exercise == station.Item.Exercise
        && Returning.Days(step.Was, step.Session.Day) <= Returning.Forgotten
        && station.Item.Load is { } now && now.Value > was.Value * 1.1m
            ? $"{station.Item.Exercise} from {was} to {now}"
            : null));

    [Fact]
    public void A_load_rises_once_in_two_weeks_unless_two_sessions_running_were_too_easy() => Histories.Whole(history =>
    {
        var risen = new Dictionary<string, (LocalDate Day, ExerciseId Exercise)>();
        foreach (var step in history)
            foreach (var station in Done(step))
            {
                var (name, lift) = (station.Item.Lift.Value, step.Is.Lifts[station.Item.Lift.Value]);
                if (lift.Why is not Reason.Heavier)
                    continue;
                if (risen.TryGetValue(name, out var last) && last.Exercise == lift.Exercise && Period.DaysBetween(last.Day, step.Session.Day) < 14
                    && !(lift.Easies >= 2))
                    return $"{lift.Exercise} on {last.Day} and {step.Session.Day}";
                risen[name] = (step.Session.Day, lift.Exercise);
            }
        return null;
    });

    [Fact]
    public void Two_exercises_advance_in_a_week_at_most() => Histories.Whole(history => history
        .GroupBy(step => step.Session.Day.PlusDays(-(int)step.Session.Day.DayOfWeek + 1))
        .Select(week => week.Sum(step => Done(step).Count(station => step.Is.Lifts[station.Item.Lift.Value].Why is Reason.Heavier or Reason.HarderRung || (station.Item.Stage is not Stage.Calibrating && IsHarder(station.Item.Exercise, step.Is.Lifts[station.Item.Lift.Value].Exercise)))))
        .FirstOrDefault(advances => advances > 2) is > 2 and var many ? $"{many} in a week" : null);

    [Fact]
    public void Reps_and_sets_stay_within_their_caps() => Histories.All(step => step.Session.Prescription.Items
        .Where(item => Catalogue.Get(item.Exercise).Measure is Measure.Reps && (item.Aim > 20 || item.Hi > 20)
            || item.Sets > (item.IsSlow ? 5 : 4) || item.Sets < 1 || item.Aim < 1 || item.Aim > item.Hi)
        .Select(item => $"{item.Exercise} {item.Sets}×{item.Aim} of {item.Lo}–{item.Hi}").FirstOrDefault());

    [Fact]
    public void The_sets_of_a_session_stay_within_what_the_week_may_hold() => Histories.All(step =>
        step.Before.Profile.Plan is Plan.Block or Plan.Maintenance
        && Volume.Allowed(Prescriber.Now(step.Before, step.Session.StartedAt)) is { } allowed
        && step.Session.Prescription.Items.Where(item => !item.Reasons.Any(reason => reason is Reason.Landings)).Sum(item => item.Sets) is var sets
        && sets > Math.Max(allowed, step.Session.Prescription.Items.Length)
            ? $"{sets} where {allowed} are allowed"
            : null);

    [Fact]
    public void An_exercise_that_was_not_done_changes_nothing() => Histories.All(step =>
    {
        var touched = Course.Of(step.Session).Stations.Where(station => station.Hurt || station.Logged.Length > 0).Select(station => station.Item.Lift.Value).ToHashSet();
        var was = Course.Of(step.Session).SetsDone > 0
            ? Returning.Apply(step.Was, step.Session.Day, step.Before.Profile.Kit)
            : step.Was;
        return was.Lifts.Where(lift => !touched.Contains(lift.Key) && !lift.Value.Equals(step.Is.Lifts.GetValueOrDefault(lift.Key)))
            .Select(lift => $"{lift.Key} changed").FirstOrDefault();
    });

    [Fact]
    public void The_order_in_which_facts_of_different_exercises_were_stored_does_not_matter() => Histories.All(step =>
    {
        var closed = step.Session.Facts[^1];
        var shuffled = step.Session.Facts.RemoveAt(step.Session.Facts.Count - 1).OrderByDescending(Place).ToImmutableList().Add(closed);
        var other = step.Was.After(step.Session with { Facts = shuffled }, step.Before.Profile);
        return step.Is.Lifts.SequenceEqual(other.Lifts) && step.Is.Pains.SequenceEqual(other.Pains) ? null : "another progress";
    });

    [Fact]
    public void A_set_less_never_asks_more_of_that_exercise() => Histories.All(step =>
    {
        foreach (var (at, set) in step.Session.Facts.Index().Where(fact => fact.Item is Fact.SetLogged set && set.Done.Lowest >= Math.Max(set.Asked, step.Session.Prescription.Items[set.Place].Aim)).Select(fact => (fact.Index, (Fact.SetLogged)fact.Item)))
        {
            var item = step.Session.Prescription.Items[set.Place];
            if (set.Load < item.Load || set.LeftOf(item.Rir) < item.Rir)
                continue; // Another weight than asked, or less in reserve, is no target met.
            if (step.Session.Facts.OfType<Fact.SetLogged>().Count(other => other.Place == set.Place && other.Exercise == item.Exercise) < 2)
                continue; // Without its only set it was not done, and changes nothing.
            if (step.Is.Lifts.GetValueOrDefault(item.Lift.Value) is not { } with)
                continue;
            // A session without any set is none: the gap goes on.
            var kit = step.Before.Profile.Kit;
            var without = Returning.Apply(step.Was.After(step.Session with { Facts = step.Session.Facts.RemoveAt(at) }, step.Before.Profile), step.Session.Day, kit).Lifts.GetValueOrDefault(item.Lift.Value);
            if (without is not null && with.Exercise == without.Exercise && with.IsSlow == without.IsSlow && with.Range == without.Range
                && (without.Load > with.Load || (without.Load == with.Load && with.Why is not Reason.Heavier && (without.Aim > with.Aim && with.Why is not (Reason.FromTheBottom or Reason.Lighter or Reason.MoreSets) || without.Sets > with.Sets))))
                return $"{item.Exercise} {item.Sets}×{item.Aim}: {with.Sets}×{with.Aim} {with.Load} {with.Why} — without set {set.Set} of {set.Done.Lowest}: {without.Sets}×{without.Aim} {without.Load} {without.Why}";
        }
        return null;
    });

    [Fact]
    public void With_a_yes_about_health_nothing_is_near_the_limit_heavy_or_a_jump() => Histories.All(step =>
        step.Before.Profile.Restricts(step.Session.Day)
            ? step.Session.Prescription.Items.Where(item => item.Rir < 4 || Catalogue.Get(item.Exercise).Impact > 0 || item.Load is not null && item.Hi <= 6)
                .Select(item => $"{item.Exercise} with {item.Rir} left, to {item.Hi}").FirstOrDefault()
            : null);

    [Fact]
    public void An_area_with_red_pain_does_not_appear_for_48_hours() => Histories.Whole(history =>
    {
        var red = new Dictionary<Area, LocalDate>();
        foreach (var step in history)
        {
            foreach (var note in step.Before.Notes.OfType<Note.Ached>().Where(note => PainRules.LightOf(note.Score, note.IsSharp) is Light.Red))
                red[note.Area] = note.Day;
            if (step.Session.Prescription.Items.FirstOrDefault(item => Catalogue.Get(item.Exercise).Areas.Any(area =>
                    red.TryGetValue(area, out var day) && Period.DaysBetween(day, step.Session.Day) <= 2)) is { } item)
                return $"{item.Exercise} on {step.Session.Day}";
            foreach (var hurt in step.Session.Facts.OfType<Fact.Hurt>().Where(hurt => hurt is { Light: Light.Red, Area: not null }))
                red[hurt.Area!.Value] = step.Session.Day;
        }
        return null;
    });

    [Fact]
    public void Every_session_of_the_coach_fits_its_minutes_within_a_tenth() => Histories.All(step =>
        step.Before.Profile.Plan is Plan.Block or Plan.Maintenance && SessionTime.Of(step.Session.Prescription.Items) > step.Before.Profile.Minutes * 66
            ? $"{SessionTime.Of(step.Session.Prescription.Items)} s in {step.Before.Profile.Minutes} min"
            : null);

    [Fact]
    public void No_leg_work_comes_within_two_days_of_leg_work_or_a_day_before_a_hard_or_long_run() => Histories.All(step =>
    {
        if (!step.Session.Prescription.Items.Any(item => Catalogue.Get(item.Exercise).Pattern.IsLegs))
            return null;
        var at = step.Session.StartedAt.InZone(step.Before.Zone).LocalDateTime;
        var hour = step.Before.Profile.RunsAt switch { TimeOfDay.Morning => 7, TimeOfDay.Midday => 12, TimeOfDay.Evening => 18 };
        return step.Was.LegsAt is { } last && step.Session.StartedAt - last < Duration.FromHours(44) ? "legs too soon"
            : Enumerable.Range(0, 2).Any(days => step.Before.Profile.Week[at.Date.PlusDays(days).DayOfWeek] is RunDay.Hard or RunDay.Long
                && days * 24 + hour - at.Hour is > 0 and <= 24) ? "a run comes too soon"
            : null;
    });

    [Fact]
    public void Every_number_has_a_reason_a_rule_and_a_source() => Histories.All(step =>
    {
        foreach (var item in step.Session.Prescription.Items)
        {
            var grounds = Grounds.Of(item, step.Session.Prescription);
            var wanted = new[] { Number.Amount, Number.Sets, Number.Reserve, Number.Rest }.Concat(item.Load is null ? [] : [Number.Load]);
            if (wanted.FirstOrDefault(number => grounds.All(ground => ground.Number != number), (Number)(-1)) is var missing && missing >= 0)
                return $"{item.Exercise} has no reason for {missing}";
            if (grounds.Any(ground => ground.Rule.Length == 0 || ground.Source.Length == 0))
                return $"{item.Exercise} has a reason without rule or source";
        }
        return null;
    });

    private static int Place(Fact fact) => fact switch
    {
        Fact.SetLogged set => set.Place,
        Fact.Skipped skipped => skipped.Place,
        Fact.Swapped swapped => swapped.Place,
        Fact.Hurt hurt => hurt.Place,
        Fact.Shortened shortened => shortened.Place,
        _ => 0,
    };

    /// <summary>Exercises that were done as prescribed, and whose lift they move.</summary>
    private static IEnumerable<Station> Done(Step step) => Course.Of(step.Session).Stations.Where(station =>
        station.Logged.Any(set => set.Exercise == station.Item.Exercise)
        && !station.Item.Reasons.Any(reason => reason is Reason.SparesArea or Reason.Landings));

    private static string? Lifts(Step step, Func<Station, string?> look) => Done(step).Select(look).FirstOrDefault(fault => fault is not null);

    private static string? Advance(Step step, Station station)
    {
        var lift = step.Is.Lifts[station.Item.Lift.Value];
        return lift.Why is Reason.Heavier or Reason.HarderRung or Reason.Slower or Reason.MoreSets || IsHarder(station.Item.Exercise, lift.Exercise)
            ? $"{station.Item.Exercise}: {lift.Why}"
            : null;
    }

    /// <summary>More reps, more weight, more sets or a harder rung than where the lift stood.</summary>
    private static string? Raise(Step step, Station station)
    {
        var (was, lift) = (station.Item.Stands!, step.Is.Lifts[station.Item.Lift.Value]);
        return lift.Exercise == was.Exercise
            ? lift.Aim > was.Aim || lift.Load > was.Load || lift.Sets > was.Sets || (lift.IsSlow && !was.IsSlow) ? $"{was.Exercise} {was.Sets}×{was.Aim} {was.Load} became {lift.Sets}×{lift.Aim} {lift.Load} {lift.Why} {string.Join(' ', station.Logged.Select(set => $"{set.Done} {set.Load?.Value} {set.Effort} {set.Rir};"))}" : null
            : IsHarder(was.Exercise, lift.Exercise) ? $"{was.Exercise} became {lift.Exercise}" : null;
    }

    private static bool IsHarder(ExerciseId from, ExerciseId to)
    {
        for (var rung = Catalogue.Get(from).Harder; rung is { } id; rung = Catalogue.Get(id).Harder)
            if (id == to)
                return true;
        return false;
    }
}
