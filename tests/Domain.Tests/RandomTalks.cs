using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests;

/// <summary>A message or an alarm, and what came of it.</summary>
internal sealed record Move(Dialogue Before, ImmutableArray<Heard> Heard, ImmutableArray<Happened> Happened, Dialogue After, Instant Now);

/// <summary>Talks in which anything is said at any moment, from everywhere a talk can stand: by a seed, to be played again.</summary>
internal static class RandomTalks
{
    private const int Messages = 40, Tries = 3;

    private static readonly Kit Gym = new(
        Equipment.Bench | Equipment.Barbell | Equipment.Dumbbells | Equipment.Band, [new(5), new(10), new(15), new(20)]);

    private static readonly ImmutableArray<(string Name, Dialogue Dialogue)> People =
    [
        ("somebody new", Dialogue.New(new ChatId(7), "en")),
        ("a runner with dumbbells", A.Runner().Chat()),
        ("a runner without kit", A.Runner(Kit.Nothing, Experience.New).Chat()),
        ("a runner in a gym", A.Runner(Gym, Experience.Regular).Chat()),
        ("a runner with dumbbells of unknown weight", A.Runner(new(Equipment.Dumbbells, [])).Chat()),
    ];

    private static readonly ImmutableArray<(string Name, Func<Dialogue, Dialogue> Way)> Ways =
    [
        ("idle", runner => runner),
        ("offered", runner => runner.Says(new Heard.Today())),
        ("checking", runner => runner.Says(new Heard.Pain(new Ache(Area.Knee)))),
        ("ailing", runner => runner.Says(new Heard.Sick(null))),
        ("recovering", runner => runner.Says(new Heard.Sick(true), new Heard.Start())),
        ("halted", runner => runner.Says(new Heard.RedFlagged(RedFlag.DoctorToday))),
        ("asked for a race", runner => runner.Says(new Heard.EnterRace())),
        ("asked how long the race is", runner =>
            runner.Says(new Heard.EnterRace(), new Heard.Answered(new Answer.RaceOn(new LocalDate(2027, 4, 1))))),
        ("asked about health", runner => runner.Says(new Heard.AnswerHealth())),
        ("asked everything again", runner => runner.Says(new Heard.Answered(new Answer.Again()))),
        ("deleting", runner => runner.Says(new Heard.Delete())),
        ("warming up", runner => runner.Says(new Heard.Start())),
        ("warming up for a short session", runner => runner.Says(new Heard.Start(), new Heard.Shorten(5))),
        ("warming up with everything sore", runner =>
            runner.Says([new Heard.Start(), .. Enum.GetValues<Area>().Select(area => new Heard.Pain(new Ache(area, IsSharp: true)))])),
        ("at a set", AtASet),
        ("resting", runner => AtASet(runner).Says(new Heard.SetDone(null))),
        ("counting", runner => AtASet(runner).Says(new Heard.Felt(Effort.TooHard))),
        ("half-way", runner => AtASide(runner).Says(new Heard.HalfDone(Side.Left, 8))),
        ("grading", runner => AtASet(runner).Says(new Heard.Pain(new Ache(Area.Knee)))),
        ("hurting", runner => AtASet(runner).Says(new Heard.Pain(new Ache(Area.Knee, IsSharp: true)))),
        ("paused", runner => AtASet(runner).Says(new Heard.SetDone(null), new Heard.Stop())),
        ("deleting in a session", runner => AtASet(runner).Says(new Heard.Delete())),
        ("at the last set", AtTheLastSet),
        ("grading the last set", runner => AtTheLastSet(runner).Says(new Heard.Pain(new Ache(null)))),
        ("hurting in the last set", runner => AtTheLastSet(runner).Says(new Heard.Pain(new Ache(Area.Shoulder, IsSharp: true)))),
        ("finished", runner => AtTheLastSet(runner).Says(new Heard.SetDone(null))),
        ("stopped", runner => AtASet(runner).Says(new Heard.SetDone(null), new Heard.EndSession())),
    ];

    private static readonly ImmutableArray<(string Name, Lazy<Dialogue> Dialogue)> Places =
    [
        .. from person in People
           from way in Ways
           select ($"{person.Name}, {way.Name}", new Lazy<Dialogue>(() => way.Way(person.Dialogue))),
    ];

    /// <summary>What is said most, whether or not it fits.</summary>
    private static readonly ImmutableArray<Heard> Usual =
    [
        new Heard.Start(), new Heard.Ready(), new Heard.GoOn(), new Heard.Today(), new Heard.SetDone(null),
        new Heard.SetDone(Done.Of(9), 4),
        new Heard.SetDone(Done.Of(12), 5, new Kilograms(10)), new Heard.Stop(), new Heard.EndSession(),
        new Heard.SkipExercise(), new Heard.Undo(),
        new Heard.Yes(), new Heard.No(), new Heard.Pain(new Ache(Area.Knee)), new Heard.Pain(new Ache(Area.Shoulder, Side.Left, 7)),
        new Heard.Graded(1), new Heard.Graded(4), new Heard.Graded(8), new Heard.Felt(Effort.TooEasy), new Heard.Felt(Effort.TooHard),
        new Heard.Swap(), new Heard.Shorten(10), new Heard.Feels(new(Form.Wrecked)), new Heard.Answered(new Answer.Next()),
        new Heard.Unclear(), new Heard.Delete(),
    ];

    /// <summary>In every place everything that there is to say is said, and looked at.</summary>
    public static void Everywhere(Action<Move> look) => Play(Places.Length, place =>
    {
        var dice = new Random(place);
        return
        [
            .. from @case in Anything.Cases
               from tries in Enumerable.Repeat(0, @case == typeof(Heard.Answered) ? Tries * 30 : Tries)
               select (Action<Talked>)(steps =>
               {
                   var dialogue = Places[place].Dialogue.Value;
                   var anything = new Anything(dice, Past(dialogue));
                   Hear(dialogue, [anything.Heard(@case)], A.Tuesday, steps, look);
               }),
        ];
    }, together: false);

    /// <summary>Talks of many messages, with the alarms that fall due in them.</summary>
    public static void Long(Action<Move> look) => Play(Math.Max(1, Histories.Count / 25), seed =>
    {
        var dice = new Random(seed);
        var (dialogue, now) = (Places[seed % Places.Length].Dialogue.Value, A.Tuesday);
        return
        [
            .. Enumerable.Range(0, Messages).Select(_ => (Action<Talked>)(steps =>
            {
                var until = now + Later(dice);
                while (Alarms.For(dialogue).Where(alarm => alarm.Due <= until).MinBy(alarm => alarm.Due) is { } alarm)
                    dialogue = Hear(dialogue, [new Heard.AlarmDue(alarm.Kind, alarm.Due)], now = Instant.Max(now, alarm.Due), steps, look);
                dialogue = Hear(dialogue, Message(dice, dialogue, now = until), now, steps, look);
            })),
        ];
    }, together: true);

    /// <summary>Plays a number of talks; the first fault fails, with its seed and what was said.</summary>
    /// <param name="together">Whether the moves of a talk follow each other.</param>
    private static void Play(int count, Func<int, ImmutableArray<Action<Talked>>> moves, bool together)
    {
        var fault = Enumerable.Range(0, count).AsParallel().AsOrdered().Select(seed =>
        {
            var steps = new Talked([]);
            try
            {
                foreach (var move in moves(seed))
                {
                    if (!together)
                        steps.All.Clear();
                    move(steps);
                }
                return null;
            }
            catch (Exception what)
            {
                return $"talk {seed}, {Places[seed % Places.Length].Name}\n{steps}\n{what}";
            }
        }).FirstOrDefault(what => what is not null);
        if (fault is not null)
            Assert.Fail(fault);
    }

    /// <summary>As a turn does: one after the other.</summary>
    private static Dialogue Hear(Dialogue dialogue, ImmutableArray<Heard> message, Instant now, Talked steps, Action<Move> look)
    {
        steps.All.Add((now, dialogue.Talk, message));
        var (before, all) = (dialogue, ImmutableArray.CreateBuilder<Happened>());
        foreach (var heard in message)
        {
            var happened = Coach.Decide(dialogue, heard, now);
            (heard is Heard.AlarmDue || happened.Length > 0).ShouldBeTrue($"{heard} is not answered");
            all.AddRange(happened);
            dialogue = Coach.Evolve(dialogue, happened);
        }
        look(new(before, message, all.ToImmutable(), dialogue, now));
        return dialogue;
    }

    private static ImmutableArray<Heard> Message(Random dice, Dialogue dialogue, Instant now)
    {
        var anything = new Anything(dice, Past(dialogue));
        return [.. Enumerable.Range(0, dice.Next(4) == 0 ? dice.Next(2, 4) : 1).Select(_ => dice.Next(16) switch
        {
            0 => new Heard.AlarmDue(anything.Pick([.. Enum.GetValues<AlarmKind>()]), now),
            < 11 => anything.Pick(Usual),
            _ => anything.Heard(),
        })];
    }

    private static Duration Later(Random dice) => Duration.FromSeconds(dice.Next(10) switch
    {
        < 8 => dice.Next(0, 200),
        8 => dice.Next(1800, 36_000),
        _ => dice.Next(60_000, 600_000),
    });

    /// <summary>What was said so far, for the failure.</summary>
    private sealed record Talked(List<(Instant Now, Talk Talk, ImmutableArray<Heard> Message)> All)
    {
        public override string ToString() =>
            string.Join("\n", All.Select(step => $"{step.Now} {step.Talk}: {string.Join(" + ", step.Message)}"));
    }

    private static ImmutableList<Session> Past(Dialogue dialogue) => dialogue.Latest is { } session ? [session, session] : [];

    private static Dialogue AtASet(Dialogue runner) => runner.Says(new Heard.Start(), new Heard.Ready());

    private static Dialogue AtASide(Dialogue runner) =>
        Onward(AtASet(runner), new Heard.SkipExercise(), course => course.Due is { Exercise.Sides: Sides.Both } && course.SetsLeft > 3);

    private static Dialogue AtTheLastSet(Dialogue runner) => Onward(AtASet(runner), new Heard.SetDone(null), course => course.SetsLeft > 1);

    private static Dialogue Onward(Dialogue runner, Heard says, Func<Course, bool> more)
    {
        while (runner.Talk is Talk.InSession && more(Course.Of(runner.Latest!)))
            runner = runner.Says(says, new Heard.Ready());
        return runner;
    }

    private static Dialogue Says(this Dialogue runner, params ImmutableArray<Heard> all) =>
        all.Aggregate(runner, (so, heard) => so.Hears(heard, A.Tuesday));
}
