using System.Globalization;
using System.Text.RegularExpressions;

namespace RunnerStrength.Wire.Tests.Whole;

/// <summary>A set as the coach asks for it: the button that logs it as asked, and the number on it.</summary>
public sealed record AskedSet(string Lift, int Number, int Target, string Button);

/// <summary>A set that the runner says was done; by a message, or by a tap.</summary>
public sealed record SaidSet(string Lift, int Number, int Amount, int? Message);

/// <summary>A session from its first set to its end, as a runner reads it off the cards.</summary>
public static partial class Training
{
    /// <summary>Sets and rests of a session, and then some.</summary>
    private const int MostTurns = 60;

    /// <summary>Does every set that is asked for, and waits out every rest.</summary>
    /// <param name="does">Does one set; by default says "done" with the number that was asked for.</param>
    /// <param name="rests">Ends one rest; by default waits for its alarm.</param>
    public static async Task<IReadOnlyList<SaidSet>> TrainsAsync(
        this Phone runner, Func<AskedSet, Task<int?>>? does = null, Func<Task>? rests = null)
    {
        var said = new List<SaidSet>();
        for (var turn = 0; turn < MostTurns; turn++)
            if (await runner.IsAskedAsync() is { } set)
                said.Add(new(set.Lift, set.Number, set.Target, await (does ?? runner.SaysDoneAsync)(set)));
            else if ((await runner.CardAsync()).Buttons[0][0].Text == "Skip rest")
                await (rests ?? runner.WaitsForAlarmAsync)();
            else
                return said;
        throw new TimeoutException($"The session does not end; the chat is:\n{string.Join("\n", await runner.HearsAsync())}");
    }

    public static async Task<int?> SaysDoneAsync(this Phone runner, AskedSet set) => await runner.SaysAsync($"done {set.Target}");

    /// <summary>The set that the newest card asks for; nothing where it is no such card.</summary>
    public static async Task<AskedSet?> IsAskedAsync(this Phone runner)
    {
        var card = await runner.CardAsync();
        return (Card().Match(card.Words), Target().Match(card.Buttons[0][0].Text)) is ({ Success: true } set, { Success: true } target)
            ? new(set.Groups["lift"].Value, Number(set.Groups["set"]), Number(target.Groups["target"]), target.Value)
            : null;
    }

    /// <summary>What the summary promises for next time: the lift, and how much.</summary>
    public static IReadOnlyDictionary<string, int> Promised(string summary) =>
        Promise().Matches(summary).ToDictionary(line => line.Groups["lift"].Value, line => Number(line.Groups["amount"]));

    /// <summary>The sets that the coach has noted, in the order of the chat: the lift, which set, and how much.</summary>
    public static IEnumerable<(string Lift, int Set, int Amount)> Noted(IEnumerable<string> heard) =>
        heard.SelectMany(words => Note().Matches(words))
            .Select(note => (note.Groups["lift"].Value, Number(note.Groups["set"]), Number(note.Groups["amount"])));

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d+/\d+ )?(?<lift>[^\n·/]+) · set (?<set>\d+) of \d+$", RegexOptions.Multiline)]
    private static partial Regex Card();

    [GeneratedRegex(@"^✓ (?<target>\d+).*$")]
    private static partial Regex Target();

    [GeneratedRegex(@"^• (?<lift>.+) \d+×(?<amount>\d+)", RegexOptions.Multiline)]
    private static partial Regex Promise();

    [GeneratedRegex(@"^✓ (?<lift>[^\n,]+), set (?<set>\d+): (?<amount>\d+)", RegexOptions.Multiline)]
    private static partial Regex Note();
}
