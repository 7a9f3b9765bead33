using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests;

/// <summary>A session of a random history, with progress before and after it.</summary>
internal sealed record Step(Runner Before, Session Session, Runner After)
{
    public Progress Was => Before.Progress;

    public Progress Is => After.Progress;
}

/// <summary>Random runners with random weeks, kits, plans and sessions: by a seed, so that a failure can be played again.</summary>
internal static class Histories
{
    /// <summary>How many the properties look at: fewer while mutants are tried.</summary>
    public static int Count { get; } = int.Parse(Environment.GetEnvironmentVariable("HISTORIES") ?? "10000", CultureInfo.InvariantCulture);

    private const int MostSessions = 9;

    /// <summary>Looks at every session of every history; the first complaint fails, with its seed.</summary>
    public static void All(Func<Step, string?> look) => Whole(history => history.Select(step => look(step)).FirstOrDefault(fault => fault is not null));

    /// <summary>Looks at every history as a whole.</summary>
    public static void Whole(Func<IReadOnlyList<Step>, string?> look)
    {
        var fault = Enumerable.Range(0, Count).AsParallel().AsOrdered()
            .Select(seed => look(Play(seed)) is { } what ? $"history {seed}: {what}" : null)
            .FirstOrDefault(what => what is not null);
        if (fault is not null)
            Assert.Fail(fault);
    }

    /// <summary>The history of a seed.</summary>
    public static IReadOnlyList<Step> Play(int seed)
    {
        var dice = new Random(seed);
        var runner = Somebody(dice);
        var day = new LocalDate(2026, 1, 5);
        var steps = new List<Step>();
        for (var i = dice.Next(2, MostSessions); i > 0; i--)
        {
            day = day.PlusDays(Pick(dice, 1, 2, 2, 3, 3, 4, 5, 7, 9, 16, 30, 60));
            if (Now(dice, day, runner) is { } noted)
                runner = runner with { Notes = runner.Notes.Add(noted) };
            var at = runner.Zone.AtStrictly(day.At(new LocalTime(Pick(dice, 7, 12, 18), 0))).ToInstant();
            Readiness? readiness = dice.Next(4) == 0 ? new(Pick(dice, Enum.GetValues<Form>()), dice.Next(4)) : null;
            var started = Working.Begin(runner, at, readiness);
            if (started.Prescription.Items.IsEmpty)
                continue;
            var session = started with { Facts = Facts(dice, started) };
            var after = runner with { Before = runner.Progress, Latest = session, Notes = [] };
            steps.Add(new(runner, session, after));
            runner = after;
        }
        return steps;
    }

    private static Runner Somebody(Random dice)
    {
        var has = (Equipment)dice.Next(512) & ~Equipment.Kettlebell;
        ImmutableArray<Kilograms> weights = has.HasFlag(Equipment.Dumbbells)
            ? Pick<ImmutableArray<Kilograms>>(dice, [new(5)], [new(4), new(8), new(12)], [.. Enumerable.Range(4, 20).Select(kg => new Kilograms(kg))], [.. Enumerable.Range(2, 16).Select(step => new Kilograms(step * 2.5m))])
            : [];
        var profile = A.Runner().Profile with
        {
            Experience = Pick(dice, Enum.GetValues<Experience>()),
            Kit = new(has, weights),
            Week = new([.. Enumerable.Range(0, 7).Select(_ => Pick(dice, RunDay.Easy, RunDay.Easy, RunDay.Easy, RunDay.Hard, RunDay.Long, RunDay.Rest))]),
            RunsAt = Pick(dice, Enum.GetValues<TimeOfDay>()),
            SessionsPerWeek = dice.Next(2, 4),
            Minutes = Pick(dice, [.. MinuteBudget.Choices]),
            Plan = dice.Next(4) == 0 ? Pick(dice, Enum.GetValues<Plan>()) : Plan.Block,
            Screening = dice.Next(5) switch { 0 => null, 1 => new([Pick(dice, Topic.Heart, Topic.Joints, Topic.StressFracture)], new(2026, 1, 1)), _ => A.Healthy },
            Bests = dice.Next(5) == 0 ? [new(new("barbell-squat"), dice.Next(1, 12), new(dice.Next(20, 120))), new(new("push-up"), dice.Next(1, 40), null)] : [],
            Race = dice.Next(4) == 0 ? new(new LocalDate(2026, 1, 20).PlusDays(dice.Next(60)), Pick(dice, Enum.GetValues<Distance>()), dice.Next(2) == 0) : null,
        };
        var weeks = Pick(dice, 0, 0, 0, 1, 2, 3, 4, 6, 8, 10, 11, 14);
        return A.Runner() with { Profile = profile, Before = Progress.None with { Weeks = weeks, HingeWeeks = weeks, LastDay = weeks > 0 ? new LocalDate(2026, 1, 3) : null, SingleLegCalfRaises = dice.Next(30) } };
    }

    private static Note? Now(Random dice, LocalDate day, Runner runner) => dice.Next(12) switch
    {
        0 => new Note.Ached(Pick(dice, Enum.GetValues<Area>()), dice.Next(3) == 0 ? null : dice.Next(11), dice.Next(6) == 0, day),
        1 when runner.Progress.Sores.Count > 0 => new Note.Reported(Pick(dice, [.. runner.Progress.Sores.Keys]), dice.Next(11), day),
        2 when runner.Progress.Sores.Count > 0 => new Note.Reported(Pick(dice, [.. runner.Progress.Sores.Keys]), 0, day),
        3 => new Note.FellIll(dice.Next(3) == 0, day),
        4 => new Note.GotWell(day.PlusDays(-dice.Next(5))),
        5 => new Note.WantedDeload(day),
        _ => null,
    };

    /// <summary>What somebody did of a session: mostly about what was asked, with misses, words, pain, and things left out.</summary>
    private static ImmutableList<Fact> Facts(Random dice, Session session)
    {
        var mood = dice.Next(4);
        var facts = ImmutableList<Fact>.Empty;
        for (var replies = 0; replies < 60 && Course.Of(session with { Facts = facts }).Due is { } due; replies++)
        {
            var place = due.Station.Place;
            if (dice.Next(60) == 0)
                break;
            facts = facts.Add(dice.Next(40) switch
            {
                0 => new Fact.Skipped(place, session.StartedAt),
                1 => new Fact.Hurt(place, dice.Next(4) == 0 ? null : Pick(dice, [.. due.Exercise.Areas.DefaultIfEmpty(Area.Neck)]), session.StartedAt, dice.Next(5) == 0 ? null : dice.Next(11), dice.Next(9) == 0),
                2 when Rungs.Easier(due.Exercise, _ => true) is { } easier => new Fact.Swapped(place, easier.Id, session.StartedAt),
                3 => new Fact.Swapped(place, Pick(dice, [.. Catalogue.All]).Id, session.StartedAt),
                _ => Set(dice, due, mood, session.StartedAt),
            });
            if (facts[^1] is Fact.Hurt { Light: Light.Yellow } or Fact.Hurt { Light: Light.Green })
                facts = facts.Add(Set(dice, due, mood, session.StartedAt));
        }
        return facts.Add(new Fact.Closed(Ending.Finished, session.StartedAt));
    }

    private static Fact.SetLogged Set(Random dice, Due due, int mood, Instant at)
    {
        var share = mood switch { 0 => 1, 1 => 0.5 + dice.NextDouble() * 0.7, 2 => 1 + dice.NextDouble() * 0.5, _ => 0.9 + dice.NextDouble() * 0.3 };
        var done = Math.Max(0, (int)Math.Round(due.Aim * share));
        var weak = due.Exercise.Sides == Sides.Each && dice.Next(3) == 0 ? Math.Max(0, done - dice.Next(4)) : done;
        Effort? effort = dice.Next(2) == 0 ? null : mood == 2 ? Pick(dice, Effort.TooEasy, Effort.Easy) : Pick(dice, Enum.GetValues<Effort>());
        var load = dice.Next(15) != 0 ? due.Load : due.Load is { } asked ? new Kilograms(Math.Max(1, asked.Value - 2)) : new Kilograms(dice.Next(1, 30));
        return new(due.Station.Place, due.Station.Exercise, due.Set, due.Aim, new(weak, done), load, effort, at, null, dice.Next(8) == 0 ? dice.Next(8) : null, due.Goal);
    }

    private static T Pick<T>(Random dice, params ReadOnlySpan<T> from) => from[dice.Next(from.Length)];
}
