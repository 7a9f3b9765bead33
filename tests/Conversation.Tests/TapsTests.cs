using System.Text;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Infrastructure.Speech;

namespace RunnerStrength.Conversation.Tests;

public class TapsTests
{
    /// <summary>Telegram's limit for callback_data.</summary>
    private const int MostBytes = 64;

    private static readonly Heard[] All =
    [
        new Heard.Ready(), new Heard.SkipExercise(), new Heard.Swap(), new Heard.Undo(), new Heard.Stop(), new Heard.EndSession(), new Heard.GoOn(),
        new Heard.How(), new Heard.Why(), new Heard.Start(), new Heard.InAnHour(), new Heard.NotToday(), new Heard.Yes(), new Heard.No(),
        new Heard.Sick(null), new Heard.NotYet(), new Heard.Well(3), new Heard.EasyWeek(), new Heard.Shorten(10), new Heard.MoreRest(30),
        new Heard.AnswerHealth(), new Heard.ClearedByDoctor(), new Heard.ForgetHealth(), new Heard.EnterRace(), new Heard.NoRace(),
        new Heard.SetDone(Done.Of(12)), new Heard.SetDone(new Done(12, 10)), new Heard.SetDone(new Done(12, 10), null, new Kilograms(7.5m)),
        .. Enumerable.Range(0, PainRules.Worst + 1).Select(score => new Heard.Graded(score)),
        .. Enum.GetValues<Effort>().Select(effort => new Heard.Felt(effort)),
        .. Enum.GetValues<Form>().Select(form => new Heard.Feels(new Readiness(form, form is Form.Normal ? Readiness.Severe : 0))),
        .. Enum.GetValues<Plan>().Select(plan => new Heard.Choose(plan)),
        .. Answers().Select(answer => new Heard.Answered(answer)),
    ];

    [Fact]
    public void A_tap_says_what_its_button_was_made_to_say()
    {
        foreach (var heard in All)
            Taps.Read(Taps.Data(heard, 41)).ShouldBe((heard, 41));
        All.ShouldAllBe(heard => Encoding.UTF8.GetByteCount(Taps.Data(heard, 99_999)) <= MostBytes);
    }

    /// <summary>A forged tap does no harm: what is not, to the letter, what a button of ours has, says nothing.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("3:feels:Sleepy")]
    [InlineData("3:feels:Tired,9")]
    [InlineData("3:feels:Tired")]
    [InlineData("3:feels:tired,0")]
    [InlineData("3:feels:2,0")]
    [InlineData("3:graded:-1")]
    [InlineData("3:graded:11")]
    [InlineData("3:graded:007")]
    [InlineData("3:graded:99999999999")]
    [InlineData("3:graded")]
    [InlineData("3:set-done:12/12")]
    [InlineData("3:set-done:12:::no-such-exercise")]
    [InlineData("3:set-done:10:1000000")]
    [InlineData("3:answered:at,1440")]
    [InlineData("3:answered:consents,2")]
    [InlineData("3:answered:in,Europe/Atlantis")]
    [InlineData("3:answered:toggle,Bench, Dumbbells")]
    [InlineData("3:answered")]
    [InlineData("3:answered:")]
    [InlineData("3:sets-done:")]
    [InlineData("3:sets-done:10,")]
    [InlineData("3:alarm-due:RestOver:0")]
    [InlineData("3:unclear:WhatDoYouMean")]
    [InlineData("3:dance")]
    [InlineData("3:yes:")]
    [InlineData("3:yes:no")]
    [InlineData("03:yes")]
    [InlineData("-3:yes")]
    [InlineData("3000000000:yes")]
    [InlineData(":yes")]
    [InlineData("yes")]
    [InlineData("feels|Tired.9|3")]
    [InlineData("plan|Marathon|3")]
    [InlineData("topic|99|3")]
    [InlineData("dance||3")]
    [InlineData("yes|")]
    [InlineData("yes|||3")]
    public void Data_that_no_button_has_says_nothing(string data) => Taps.Read(data).ShouldBeNull();

    [Fact]
    public void What_cannot_be_written_is_on_no_button()
    {
        Should.Throw<ArgumentException>(() => Taps.Data(new Heard.Unclear(), 3));
        Should.Throw<ArgumentException>(() => Taps.Data(new Heard.SetsDone([.. Enumerable.Repeat(new Heard.SetDone(new Done(100, 99)), 8)]), 3));
    }

    [Fact]
    public void Several_sets_are_one_button()
    {
        var sets = new Heard.SetsDone([new(Done.Of(10), null, new Kilograms(12.5m)), new(new Done(8, 7))]);
        Taps.Data(sets, 3).ShouldBe("3:sets-done:10..12500,8/7");
        ((Heard.SetsDone)Taps.Read("3:sets-done:10..12500,8/7")!.Value.Says).Sets.ShouldBe(sets.Sets);
    }

    [Fact]
    public void The_buttons_of_earlier_versions_say_what_they_said()
    {
        using var file = new StreamReader(typeof(TapsTests).Assembly.GetManifestResourceStream("former-taps.txt")!);
        foreach (var line in file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')))
        {
            var (says, step) = Taps.Read(line[0]) ?? throw new InvalidOperationException($"{line[0]} says nothing.");
            Taps.Data(says, step).ShouldBe(line[1]);
        }
    }

    private static IEnumerable<Answer> Answers() =>
    [
        new Answer.Next(), new Answer.Nothing(), new Answer.Choose(), new Answer.Again(), new Answer.StartNow(), new Answer.Wait(), new Answer.TooYoung(),
        new Answer.Consents(true), new Answer.Consents(false), new Answer.Matters(true), new Answer.Matters(false),
        new Answer.Level(Experience.Some), new Answer.Toggle(Equipment.Band), new Answer.ToggleWeight(new Kilograms(12.5m)), new Answer.ToggleDay(IsoDayOfWeek.Sunday),
        new Answer.Runs(TimeOfDay.Evening), new Answer.Count(3), new Answer.At(new LocalTime(18, 30)), new Answer.In(DateTimeZoneProviders.Tzdb["America/Los_Angeles"]),
        .. Enum.GetValues<Topic>().Select(topic => new Answer.ToggleTopic(topic)),
        .. Enum.GetValues<Distance>().Select(distance => new Answer.RunsIt(distance)),
    ];
}
