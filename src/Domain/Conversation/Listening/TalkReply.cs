using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Conversation;

/// <summary>A typed answer to what the talk waits for, outside of the onboarding: as good as a tap.</summary>
internal static class TalkReply
{
    /// <summary>Soreness of the legs that a runner speaks of without more, 0–3 (ours).</summary>
    private const int Sore = 2;

    /// <summary>Body temperatures that are a fever, °C.</summary>
    private const decimal Fevered = 38, Hottest = 42;

    /// <summary>The answer; nothing where the text is none, or says more than that.</summary>
    public static Heard? Read(string text, Findings reading, Dialogue dialogue, Vocabulary vocabulary)
    {
        if (dialogue.Talk is Talk.Working or Talk.Resting or Talk.Counting or Talk.Hurting or Talk.Paused)
            return null; // The grammar has all that is said there.
        var said = Said.In(text, vocabulary);
        return dialogue.Talk switch
        {
            Talk.Grading when reading.Sets.IsEmpty || Score(said) is not null =>
                Graded(said, reading, dialogue.Runner.Latest!.Facts.OfType<Fact.Hurt>().Last().Area),
            Talk.Checking checking => Graded(said, reading, checking.Area),
            Talk.Ailing when reading.Pain is null => Fever(said),
            Talk.Recovering when reading.Pain is null => Well(said),
            Talk.Halfway half when reading.Pain is null => Other(said, reading, half),
            Talk.WarmingUp or Talk.Offered
                when reading is { Pain: null, Wish: null or Wish.Yes or Wish.Start or Wish.Ready } && Feels(said) is { } readiness =>
                new Heard.Feels(readiness),
            Talk.Idle or Talk.Offered when said.Says(Cue.EasyWeek) => new Heard.EasyWeek(),
            _ => null,
        };
    }

    /// <summary>"6", "4/10", "the knee is a 3": a number and nothing else, or the pain that is asked about with its number.</summary>
    private static Heard? Graded(Said said, Findings reading, Area? asked) => (Score(said), reading.Pain) switch
    {
        ({ } score, _) => new Heard.Graded(score),
        (_, { Score: { } score, IsSharp: false } ache) when ache.Area is null || ache.Area == asked => new Heard.Graded(score),
        (null, null) when reading is { NoPain: true, Sets: [], AsPrescribed: false } => new Heard.NoPain(),
        _ => null,
    };

    private static int? Score(Said said) => said.Items switch
    {
        [{ Count: { } score }] => score,
        [{ Is: Meaning.Only }, { Count: { } score }] => score,
        [{ Count: { } score }, { Is: Meaning.Slash or Meaning.Of }, { Count: PainRules.Worst }] => score,
        _ => null,
    };

    private static Heard? Fever(Said said) =>
        said.Says(Cue.Mild) ? new Heard.No()
        : said.Says(Cue.Feverish) || said.Numbers.Any(degrees => degrees is >= Fevered and <= Hottest) ? new Heard.Yes()
        : null;

    private static Heard? Well(Said said) =>
        said.Says(Cue.StillIll, Meaning.NotYet, Meaning.Sick, Meaning.No) ? new Heard.NotYet()
        : said.Numbers is [>= 0 and <= 365 and var days] ? new Heard.Well((int)days)
        : said.Says(Cue.SinceYesterday) ? new Heard.Well(1)
        : said.Says(Cue.Well, Meaning.Good) ? new Heard.Yes()
        : null;

    /// <summary>The other side of a set: "8", "right 8", "same"; both sides where they are named.</summary>
    private static Heard.SetDone? Other(Said said, Findings reading, Talk.Halfway half) => reading.Sets switch
    {
        _ when said.Says(Meaning.Same) => new Heard.SetDone(Done.Of(half.Amount), null, half.Load),
        [{ Left: { } left, Right: { } right } set] when left != right || said.Says(Meaning.Each, Meaning.Both) =>
            new Heard.SetDone(new(left, right), null, set.Load?.Weight ?? half.Load),
        [{ Left: { } both, Right: not null } set] => Completed(half, both, set),
        [{ Left: null, Right: { } right } set] when half.Side is Side.Left => Completed(half, right, set),
        [{ Left: { } left, Right: null } set] when half.Side is Side.Right => Completed(half, left, set),
        _ => null,
    };

    private static Heard.SetDone Completed(Talk.Halfway half, int other, SetSaid set) => new(
        half.Side is Side.Left ? new(half.Amount, other) : new(other, half.Amount), null, set.Load?.Weight ?? half.Load);

    private static Readiness? Feels(Said said) =>
        !said.Numbers.IsEmpty ? null
        : said.Says(Cue.Wrecked) ? new(Form.Wrecked)
        : said.Says(Cue.VerySore) ? new(Form.Normal, Readiness.Severe)
        : said.Says(Cue.Tired) ? new(Form.Tired)
        : said.Says(Cue.Sore) ? new(Form.Normal, Sore)
        : said.Says(Cue.Fresh) ? new(Form.Fresh)
        : said.Says(Cue.Normal) ? new(Form.Normal)
        : null;
}
