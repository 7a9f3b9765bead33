using System.Xml;
using RunnerStrength.Simulator.Clock;
using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.Control;

/// <summary>/control/clock and /control/settle.</summary>
internal sealed class ClockControl(MovableClock clock, Clockwork clockwork, TelegramWorld world)
{
    public void Map(IEndpointRouteBuilder control)
    {
        control.MapGet("/clock", ShowAsync);
        control.MapPost("/clock", MoveAsync);
        control.MapPost("/settle", SettleAsync);
    }

    private async Task<object> ShowAsync(CancellationToken gone) => new
    {
        now = clock.GetUtcNow().UtcDateTime,
        running = clock.Running,
        nextDue = (await clockwork.NextAlarmAsync(gone))?.UtcDateTime,
    };

    private async Task<object> MoveAsync(Move move, CancellationToken gone)
    {
        if (move.Running is { } running)
            await clockwork.RunAsync(running, gone);
        if (await TargetAsync(move, gone) is { } target)
            await clockwork.MoveToAsync(target, gone);
        else if (move.Running is null)
            throw ImpossibleException.BadRequest("Say advance, to, toNextAlarm or running.");
        world.Do(world.KeepClock);
        return await ShowAsync(gone);
    }

    private async Task<object> SettleAsync(CancellationToken gone)
    {
        await clockwork.SettleAsync(gone);
        return await ShowAsync(gone);
    }

    private async Task<DateTimeOffset?> TargetAsync(Move move, CancellationToken gone)
    {
        var target = move switch
        {
            { Advance: { } duration } => clock.GetUtcNow() + Duration(duration),
            { To: { } instant } => instant,
            { ToNextAlarm: true } => await NextAlarmAsync(gone),
            _ => (DateTimeOffset?)null,
        };
        return target < clock.GetUtcNow() ? throw ImpossibleException.BadRequest("The clock never goes back.") : target;
    }

    private async Task<DateTimeOffset> NextAlarmAsync(CancellationToken gone)
    {
        await clockwork.SettleAsync(gone);
        return await clockwork.NextAlarmAsync(gone) ?? throw ImpossibleException.Now("No runner has an alarm.");
    }

    private static TimeSpan Duration(string text)
    {
        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (FormatException)
        {
            throw ImpossibleException.BadRequest($"{text} is no duration; write it as PT1H30M.");
        }
    }

    private sealed record Move(string? Advance, DateTimeOffset? To, bool ToNextAlarm, bool? Running);
}
