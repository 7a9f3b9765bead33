namespace RunnerStrength.Simulator.Play;

/// <summary>A chat that a script can be played in.</summary>
public interface IChat
{
    /// <summary>Makes a move; answers what the coach says to it, in order, when nothing more comes.</summary>
    Task<IReadOnlyList<Said>> MakeAsync(ChatScript.Move move);
}

/// <summary>Plays a script in a chat and writes down the conversation.</summary>
public static class ScriptPlayer
{
    /// <summary>Whether all of the coach's lines matched; it stops at the first that did not.</summary>
    public static async Task<bool> PlayAsync(ChatScript script, IChat chat, TextWriter transcript)
    {
        foreach (var step in script.Steps)
        {
            await transcript.WriteLineAsync(Line(step.Move));
            var said = await chat.MakeAsync(step.Move);
            foreach (var each in said)
                await transcript.WriteLineAsync(each.ToString());
            if (step.Coach is [] || Matches(step.Coach, said))
                continue;
            await transcript.WriteLineAsync($"\n✗ Line {step.Line} expected:");
            foreach (var line in step.Coach)
                await transcript.WriteLineAsync($"{line.Kind}: {string.Join(" / ", line.More.Prepend(line.First))}");
            return false;
        }
        return true;
    }

    /// <summary>"coach: -" expects nothing at all.</summary>
    private static bool Matches(List<ExpectedLine> expected, IReadOnlyList<Said> said) =>
        expected is [{ First: "-" }]
            ? said.Count == 0
            : expected.Count == said.Count && expected.Zip(said).All(pair => pair.First.Matches(pair.Second));

    private static string Line(ChatScript.Move move) => move switch
    {
        ChatScript.Move.Say say => $"runner: {say.Text}",
        ChatScript.Move.Tap tap => $"runner: [{tap.Button}]",
        ChatScript.Move.Edit edit => $"runner edits: {edit.Text}",
        ChatScript.Move.Wait wait => $"({(int)wait.Time.TotalSeconds} s later)",
        ChatScript.Move.ToNextAlarm => "(next alarm)",
        ChatScript.Move.Restart => "(restart)",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
