using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests;

/// <summary>What the rules promise, over ten thousand random histories, plans and kits.</summary>
public class RuleProperties
{
    [Fact]
    public void Nothing_advances_in_an_area_that_hurts() => Histories.All(step => step.Session.Prescription.Items
        .Where(item => item.Reasons.Any(Advances) && Catalogue.Get(item.Exercise).Areas.Any(area =>
            step.Was.Pains.TryGetValue(area, out var day) && Period.DaysBetween(day, step.Session.Day) <= 7))
        .Select(item => $"{item.Exercise}: {item.Reasons[0]}").FirstOrDefault());

    [Fact]
    public void Nothing_advances_when_low_or_in_a_deload_a_taper_or_a_return() => Histories.All(step =>
        step.Session.Prescription.Ease is { IsTest: false }
            ? step.Session.Prescription.Items.Where(item => item.Reasons.Any(Advances)).Select(item => $"{item.Exercise}: {item.Reasons[0]}").FirstOrDefault()
            : null);

    [Fact]
    public void Two_exercises_advance_in_a_week_at_most() => Histories.Whole(history => history
        .GroupBy(step => Monday(step.Session.Day))
        .Select(week => week.Sum(step => Course.Of(step.Session).Stations.Count(station => station.Logged.Length > 0 && station.Item.Stage is Stage.Building && station.Item.Reasons.Any(Advances))))
        .FirstOrDefault(advances => advances > 2) is > 2 and var many ? $"{many} in a week" : null);

    [Fact]
    public void A_load_rises_by_a_tenth_at_most_but_in_a_new_phase_by_a_fifth_or_to_the_next_that_is_owned() => Histories.All(step => step.Session.Prescription.Items
        .Where(item => step.Session.Prescription.Ease is null && item is { IsOpen: true, Stage: not Stage.Calibrating, Load: { } now } && Was(step, item) is { } was && now.Value > was.Value * (item.From is null ? 1.1m : 1.2m)
            && item.Owned.Any(weight => weight > was && weight < now))
        .Select(item => $"{item.Exercise} from {Was(step, item)} to {item.Load}").FirstOrDefault());

    [Fact]
    public void While_a_weight_is_found_it_doubles_at_most() => Histories.All(step => step.Session.Prescription.Items
        .Where(item => item is { IsOpen: true, Stage: Stage.Calibrating, Load: { } now } && Was(step, item) is { } was && now.Value > Math.Max(was.Value, item.Owned[0].Value) * 2)
        .Select(item => $"{item.Exercise} from {Was(step, item)} to {item.Load}").FirstOrDefault());

    [Fact]
    public void A_load_rises_once_in_two_weeks_unless_two_sessions_running_were_too_easy() => Histories.All(step => step.Session.Prescription.Items
        .Where(item => item.Reasons.OfType<Reason.Heavier>().Any() && step.Was.Lifts[item.Family] is { Raised: { } raised, Easies: < 2 }
            && Period.DaysBetween(raised, step.Session.Day) < 14)
        .Select(item => $"{item.Exercise} to {item.Load}").FirstOrDefault());

    [Fact]
    public void Reps_and_sets_stay_within_their_caps() => Histories.All(step => step.Session.Prescription.Items
        .Where(item => Catalogue.Get(item.Exercise).Measure is Measure.Reps && (item.Aim > 20 || item.Hi > 20)
            || item.Sets is < 1 or > 4 || item.Aim < 1 || item.Aim > item.Hi || item.Lo > item.Aim && item.IsOpen)
        .Select(item => $"{item.Exercise} {item.Sets}×{item.Aim} of {item.Lo}–{item.Hi}").FirstOrDefault());

    [Fact]
    public void Whatever_is_asked_can_be_done_with_the_kit() => Histories.All(step => step.Session.Prescription.Items
        .Where(item => !step.Before.Profile.Kit.Allows(Catalogue.Get(item.Exercise)) || (item.Load is { } load && !item.Owned.Contains(load)))
        .Select(item => $"{item.Exercise} with {item.Load}").FirstOrDefault());

    [Fact]
    public void No_area_is_loaded_by_more_than_three_exercises_of_a_session_and_tender_ones_by_fewer() => Histories.All(step =>
        step.Before.Profile.Plan is not (Plan.Block or Plan.Maintenance) ? null
        : step.Session.Prescription.Items.SelectMany(item => Catalogue.Get(item.Exercise).Areas).CountBy(area => area)
            .Where(area => area.Value > area.Key switch { Area.Wrist => 1, Area.Knee or Area.Shoulder or Area.LowerBack => 2, _ => 3 })
            .Select(area => $"{area.Value} for {area.Key}").FirstOrDefault());

    [Fact]
    public void The_sets_of_a_session_stay_within_what_the_week_may_hold() => Histories.All(step =>
        step.Before.Profile.Plan is Plan.Block or Plan.Maintenance
        && Limits.Sets(Prescriber.Now(step.Before, step.Session.StartedAt)) is { } allowed
        && step.Session.Prescription.Items.Sum(item => item.Sets) is var sets
        && sets > Math.Max(allowed, step.Session.Prescription.Items.Length)
            ? $"{sets} where {allowed} are allowed"
            : null);

    [Fact]
    public void The_same_facts_give_the_same_abilities_however_often_they_are_folded() => Histories.Whole(history =>
    {
        if (history.Count == 0)
            return null;
        var (first, last) = (history[0], history[^1]);
        var anew = history.Aggregate(first.Before.Before, (so, step) => step.Before.Notes
            .Aggregate(so, (all, note) => all.After(note, step.Before.Profile)).After(step.Session, step.Before.Profile));
        return anew.Lifts.SequenceEqual(last.Is.Lifts) ? null : "other abilities";
    });

    [Fact]
    public void Too_hard_never_raises_what_is_expected_of_a_movement() => Histories.All(step => Course.Of(step.Session).Stations
        .Where(station => station.Logged.Length > 0 && station.Logged.All(set => set.LeftOf(0) == 0 && set.Done.Lowest < set.Asked - 1 && set.Exercise == station.Item.Exercise)
            && step.Session.Facts.OfType<Fact.SetLogged>().All(set => set.Place == station.Place || Catalogue.Get(set.Exercise).Family != station.Item.Family)
            && station.Item is { IsOpen: true, Rir: >= 2 } && station.Logged.All(set => set.Done.Lowest <= 12 && set.Load == station.Item.Load) && station.Item.Ability > 0)
        .Where(station => step.Is.Lifts.TryGetValue(station.Item.Family, out var lift) && lift.Ability > station.Item.Ability && station.Item.Aim <= 12 && station.Item.Aim > station.Item.Lo)
        .Select(station => $"{station.Item.Exercise}: {station.Item.Ability} → {step.Is.Lifts[station.Item.Family].Ability}").FirstOrDefault());

    [Fact]
    public void An_exercise_that_was_not_done_changes_nothing() => Histories.All(step =>
    {
        var touched = Course.Of(step.Session).Stations.Where(station => station.Hurt || station.Logged.Length > 0).SelectMany(station => station.Logged.Select(set => Catalogue.Get(set.Exercise).Family).Append(station.Item.Family)).ToHashSet();
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
    public void With_a_yes_about_health_nothing_is_near_the_limit_heavy_or_a_jump() => Histories.All(step =>
        step.Before.Profile.Restricts(step.Session.Day)
            ? step.Session.Prescription.Items.Where(item => item.Rir < 4 || Catalogue.Get(item.Exercise).Impact > 0 || item.Load is not null && item.Top is > 0 and <= 6)
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
            if (wanted.FirstOrDefault(number => grounds.All(reason => reason.Number != number), (Number)(-1)) is var missing && missing >= 0)
                return $"{item.Exercise} has no reason for {missing}";
            if (grounds.Any(reason => reason.Rule.Length == 0 || reason.Source.Length == 0))
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

    private static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    private static bool Advances(Reason reason) =>
        reason is Reason.HarderRung or Reason.TriedAtCap or Reason.Slower or Reason.Heavier or Reason.WeightTakesOver;

    /// <summary>The weight of the last time on the same rung; nothing on another.</summary>
    private static Kilograms? Was(Step step, Prescribed item) =>
        Returning.Apply(step.Was, step.Session.Day, step.Before.Profile.Kit).Lifts.GetValueOrDefault(item.Family) is { OnRung: > 0 } lift && lift.Exercise == item.Exercise ? lift.Load : null;
}
