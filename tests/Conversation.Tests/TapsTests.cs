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

    [Theory]
    [InlineData("")]
    [InlineData("feels|Sleepy.0|3")]
    [InlineData("feels|Tired.9|3")]
    [InlineData("feels|Tired|3")]
    [InlineData("grade|-1|3")]
    [InlineData("plan|Marathon|3")]
    [InlineData("topic|99|3")]
    [InlineData("distance|Mile|3")]
    [InlineData("dance||3")]
    [InlineData("yes|")]
    public void Data_that_no_button_has_says_nothing(string data) => Taps.Read(data).ShouldBeNull();

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
