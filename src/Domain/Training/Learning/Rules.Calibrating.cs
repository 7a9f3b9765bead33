using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>What fits is found: a weight, a rung, an aim within its range (2.2, 2.6, S3).</summary>
public static partial class Rules
{
    /// <summary>
    /// The weight of the last set stands; one that was too much goes a step down, and one that was easy is still looked for
    /// (S3). Where the heaviest is easy, it is another rung.
    /// </summary>
    private static Lift? FindWeight(Case @case)
    {
        if (!@case.IsCalibrating || @case.Lift.Load is not { } stood || @case.Result.Sets is not [.., { Load: { Value: > 0 } load } last])
            return null;
        var isEasy = @case.Result.LastSaid is { IsEasy: true } && @case.Result.AllDone && Quiet(@case);
        var isHeaviest = !@case.Owned.Any(weight => weight > load);
        if (isEasy && isHeaviest && !@case.Result.IsMiss && Ladder.Harder(@case.Exercise, @case.Allowed) is { } harder)
            return Found(@case, harder);
        var found = NextSet.WasTooMuch(last, @case.Result.Item)
            && @case.Owned.LastOrDefault(weight => weight < load) is { Value: > 0 } lighter ? lighter : load;
        var isFull = !@case.Result.IsMiss && !@case.Result.IsPartial;
        var weight = !isFull && found > stood ? stood : found;
        return Settle(@case) with
        {
            Load = weight,
            Aim = isFull ? @case.Result.Item.Aim : Math.Min(@case.Lift.Aim, @case.Result.Item.Aim),
            Seeks = isEasy && !isHeaviest,
            Why = weight == found ? new Reason.WeightFound(weight) : null,
        };
    }

    /// <summary>
    /// Far too easy, or too hard, in the first two sessions of a lift: another rung. At the top of the range it advances
    /// as ever.
    /// </summary>
    private static Lift? FindRung(Case @case) =>
        !@case.IsCalibrating || @case.Lift.Load is not null ? null
        : @case.Result is { LastSaid: { IsEasy: true } said, IsMiss: false, AllDone: true } && Quiet(@case)
            ? (said.IsTooEasy ? Found(@case, Ladder.Harder(@case.Exercise, @case.Allowed)) : null)
                ?? (@case.Result.IsTop ? null : FindAim(@case, said))
        : @case.Result.IsMiss
            ? Found(@case, Ladder.Easier(@case.Exercise, @case.Allowed))
                ?? Settle(@case) with { Aim = @case.Range.Lo, Why = new Reason.FromTheBottom(@case.Range.Lo) }
        : null;

    /// <summary>
    /// A harder rung that was taken within the session, since this one was too easy: still too easy leads further up, a
    /// miss leads between the two.
    /// </summary>
    private static Lift? Climbed(Case @case)
    {
        if (!@case.IsCalibrating
            || @case.Result is not { IsMiss: false, End: { } end }
            || !Ladder.IsAbove(Catalogue.Get(end.Exercise), @case.Exercise))
            return null;
        var rung = Catalogue.Get(end.Exercise);
        var below = Ladder.Easier(rung, @case.Allowed);
        return end.Done.Lowest < Math.Min(rung.Dose.Lo, end.Asked)
                ? below is null || below.Id == @case.Exercise.Id
                    ? Settle(@case) with { Aim = @case.Range.Hi, Why = new Reason.Hit(@case.Result.Lowest, @case.Lift.Aim, @case.Range.Hi) }
                    : Found(@case, below)
            : Found(
                @case,
                end.IsTooEasy && @case.Result.AllDone && Quiet(@case)
                    && Ladder.Harder(rung, @case.Allowed) is { } harder ? harder : rung);
    }

    /// <summary>
    /// The rung fits, and there is more to it: from the top of the range after a set that was too easy, a few reps more
    /// after one that was easy.
    /// </summary>
    private static Lift FindAim(Case @case, Fact.SetLogged said)
    {
        var (lowest, from) = (@case.Result.Lowest, @case.Lift.Aim);
        var to = said.IsTooEasy ? @case.Range.Hi : Math.Min(@case.Range.Hi, lowest + TooEasySteps * @case.Exercise.Step());
        return Settle(@case) with { Aim = Math.Max(to, Math.Min(from, @case.Range.Hi)), Why = new Reason.TooEasy(lowest, from, to) };
    }

    private static bool Quiet(Case @case) => !@case.Exercise.Areas.Any(@case.Unquiet.Contains);

    private static Lift? Found(Case @case, Exercise? rung) =>
        rung is null ? null : Start(@case, rung) with
        {
            Seeks = !rung.Loaded && rung.Id != @case.Result.End?.Exercise && Ladder.IsAbove(rung, @case.Exercise),
            Aim = Ladder.IsAbove(rung, @case.Exercise) ? rung.Dose.Lo : rung.Dose.Aim,
            Why = new Reason.RungFound(@case.Exercise.Id, rung.Id),
        };

    /// <summary>
    /// What was found does not fit: it is calibrated once more (ours; S3: until the last reps are tough). A weight from the
    /// next one on, anything else from the next rung or from the top of the range.
    /// </summary>
    private static Lift? SeekAgain(Case @case) =>
        @case.IsCalibrating || @case.Result is not { LastSaid: { IsTooEasy: true } said, AllDone: true } || !Quiet(@case)
            || Math.Min(@case.Lift.Easies, @case.Lift.OnRung) + 1 < EasiesToSkipDays || @case.Advances >= AdvancesPerWeek ? null
        : @case.Lift.Load is { } load && @case.Owned.Any(weight => weight > load)
            ? Settle(@case) with
            {
                Aim = Math.Min(@case.Lift.Aim, @case.Range.Hi),
                Seeks = true,
                Why = new Reason.SoughtAgain(@case.Result.Lowest),
            }
        : Found(@case, Ladder.Harder(@case.Exercise, @case.Allowed))
            ?? (@case.Result.IsTop ? null : FindAim(@case, said) with { Seeks = @case.Lift.Load is null });
}
