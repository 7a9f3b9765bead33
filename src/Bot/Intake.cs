using System.Text.Json;

namespace RunnerStrength.Bot;

/// <summary>The step from an update as it came to what the mailbox holds. What is wrong with one is wrong with it alone.</summary>
public sealed class Intake(ILogger<Intake> log)
{
    public Letter Open(JsonElement json)
    {
        var raw = new RawUpdate(json);
        try
        {
            return new Letter.Came(raw, raw.Read());
        }
        catch (Exception fault)
        {
            // Not the message: it could quote the runner.
            log.NotRead(raw.Kind, fault.GetType().Name);
            return new Letter.Unread(raw, fault);
        }
    }
}
