using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.VirtualRunners.Bodies;
using RunnerStrength.VirtualRunners.People;
using Illness = RunnerStrength.VirtualRunners.People.Illness;

namespace RunnerStrength.Domain.Tests.Simulation;

/// <summary>The virtual body answers to training as the studies of docs/simulation.md say.</summary>
public class BodyTests
{
    private const int People = 100;

    private static readonly Kilograms[] Plates = [.. Enumerable.Range(1, 80).Select(i => new Kilograms(i * 2.5m))];

    private static IEnumerable<VirtualRunner> Of(Cohort cohort) =>
        Enumerable.Range(0, People).Select(i => VirtualRunner.Of(seed: 1, i * Enum.GetValues<Cohort>().Length + (int)cohort) with { SoreArea = null });

    private static LifeDay Day(int day, RunDay? run = null) => new(day, run, Illness.None, null, HasTime: true);

    [Theory]
    [InlineData("push-up", 14, 24)] // men 17–29 and women fewer at 20–39: the YMCA's table
    [InlineData("single-leg-calf-raise", 20, 30)] // 21 and 24: Hébert-Losier 2017
    [InlineData("calf-raise", 45, 75)] // from 45 and 65: the bilateral heel-rise test
    [InlineData("plank", 70, 110)] // means of 83 s and 124 s: Strand 2014
    [InlineData("squat", 25, 40)]
    public void An_average_runner_can_do_about_as_many_as_the_norms_say(string exercise, int least, int most) =>
        Of(Cohort.Average).Average(runner => Morning(runner).Most(Catalogue.Get(new(exercise)), null)).ShouldBeInRange(least, most);

    [Theory]
    [InlineData(60, 0.45, 0.75)]
    [InlineData(180, 0.7, 0.9)]
    [InlineData(300, 0.8, 1.0)]
    public void Fatigue_takes_reps_from_the_next_set_and_rest_gives_them_back(int seconds, double least, double most)
    {
        var deadlift = Catalogue.Get(new("deadlift"));
        var ratios = Of(Cohort.Strong).Select(runner =>
        {
            var body = Morning(runner);
            var load = new Kilograms((decimal)body.WeightFor(deadlift, 10));
            var first = body.Most(deadlift, load);
            body.Do(deadlift, load, 100);
            body.Rest(seconds);
            return body.Most(deadlift, load) / first;
        });
        ratios.Average().ShouldBeInRange(least, most);
    }

    [Fact]
    public void Twelve_weeks_of_hard_sets_twice_a_week_make_a_novice_a_fifth_stronger() =>
        Of(Cohort.Novice).Average(runner => Gain(runner, sessionsAWeek: 2, sets: 3, reserve: 2)).ShouldBeInRange(0.15, 0.27);

    [Fact]
    public void More_stimulus_builds_more_and_each_set_more_builds_less()
    {
        double Mean(int sessions, int sets, int reserve) => Of(Cohort.Novice).Average(runner => Gain(runner, sessions, sets, reserve));
        var (one, two, four) = (Mean(2, 1, 2), Mean(2, 2, 2), Mean(2, 4, 2));
        two.ShouldBeGreaterThan(one);
        four.ShouldBeGreaterThan(two);
        (four - two).ShouldBeLessThan(2 * (two - one));
        Mean(2, 2, 12).ShouldBeLessThan(two / 2);
    }

    [Fact]
    public void The_strong_gain_less_than_the_untrained() =>
        Of(Cohort.Strong).Average(runner => Gain(runner, 2, 3, 2)).ShouldBeLessThan(Of(Cohort.Novice).Average(runner => Gain(runner, 2, 3, 2)) * 0.7);

    [Theory]
    [InlineData(14, 1.0, 1.2)]
    [InlineData(56, 0.3, 0.7)]
    public void Strength_stays_for_two_weeks_without_training_and_then_goes(int days, double least, double most)
    {
        var left = Of(Cohort.Novice).Average(runner =>
        {
            var body = new Body(runner);
            Train(body, weeks: 12, sessionsAWeek: 2, sets: 3, reserve: 2);
            var gain = Math.Log(body.StrengthOf(Pattern.Hinge));
            for (var day = 0; day < days; day++)
                body.Sleep(Day(84 + day));
            return Math.Log(body.StrengthOf(Pattern.Hinge)) / gain;
        });
        left.ShouldBeInRange(least, most);
    }

    [Fact]
    public void Running_alone_rarely_overloads_and_a_jump_in_training_does()
    {
        int Overloads(VirtualRunner runner, int sets)
        {
            var body = new Body(runner);
            var days = 0;
            for (var day = 0; day < 84; day++)
            {
                var today = Day(day, runner.Profile.Week.Days[day % 7]);
                body.Wake(today);
                for (var set = 0; set < sets && day % 2 == 0 && day >= 56; set++)
                {
                    body.Rest(300);
                    body.Do(Catalogue.Get(new("bulgarian-split-squat")), null, 12);
                }
                days += body.Sleep(today).Count;
            }
            return days;
        }
        Of(Cohort.Average).Average(runner => Overloads(runner, 0)).ShouldBeLessThan(2);
        Of(Cohort.Average).Average(runner => Overloads(runner, 8)).ShouldBeGreaterThan(5);
    }

    [Fact]
    public void Pain_follows_overload()
    {
        var runner = Of(Cohort.Average).First();
        var body = Morning(runner);
        var squat = Catalogue.Get(new("bulgarian-split-squat"));
        body.Do(squat, null, 5).Hurts.ShouldBeNull();
        for (var day = 0; day < 6; day++)
        {
            for (var set = 0; set < 12; set++)
            {
                body.Rest(600);
                body.Do(squat, null, 12);
            }
            body.Sleep(Day(day, RunDay.Hard));
        }
        body.Do(squat, null, 5).Hurts.ShouldNotBeNull().Score.ShouldBeGreaterThan(2);
    }

    private static Body Morning(VirtualRunner runner)
    {
        var body = new Body(runner);
        body.Wake(Day(0));
        return body;
    }

    /// <summary>As in a study: the weight is found anew each time.</summary>
    private static double Gain(VirtualRunner runner, int sessionsAWeek, int sets, int reserve)
    {
        var body = new Body(runner);
        Train(body, 12, sessionsAWeek, sets, reserve);
        return body.StrengthOf(Pattern.Hinge) - 1;
    }

    private static void Train(Body body, int weeks, int sessionsAWeek, int sets, int reserve)
    {
        var deadlift = Catalogue.Get(new("deadlift"));
        for (var day = 0; day < weeks * 7; day++)
        {
            body.Wake(Day(day));
            if (day % 7 % 3 == 0 && day % 7 / 3 < sessionsAWeek)
                for (var set = 0; set < sets; set++)
                {
                    body.Rest(600);
                    body.Do(deadlift, Plates.Last(plate => (double)plate.Value <= body.WeightFor(deadlift, 8 + reserve)), 8);
                }
            body.Sleep(Day(day));
        }
    }
}
