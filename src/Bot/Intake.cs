using System.Text.Json;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Infrastructure.Places;
using Telegram.Bot.Types;

namespace RunnerStrength.Bot;

/// <summary>
/// The step from an update as it came to what the mailbox holds: read, and what it brings made something to be heard, so that
/// nothing of it is looked up or fetched within a turn. What is wrong with one is wrong with it alone.
/// </summary>
public sealed class Intake(ILogger<Intake> log)
{
    public Letter Open(JsonElement json)
    {
        var raw = new RawUpdate(json);
        try
        {
            var update = raw.Read();
            return new Letter.Came(raw, update, BroughtBy(update));
        }
        catch (Exception fault)
        {
            // Not the message: it could quote the runner.
            log.NotRead(raw.Kind, fault.GetType().Name);
            return new Letter.Unread(raw, fault);
        }
    }

    private static Heard.Located? BroughtBy(Update update) =>
        update.Message?.Location is { } place && ZoneMap.At(place.Latitude, place.Longitude) is { } zone ? new Heard.Located(zone) : null;
}
