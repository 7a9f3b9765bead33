using RunnerStrength.Simulator.BotApi;
using RunnerStrength.Simulator.Clock;
using RunnerStrength.Simulator.Faults;
using RunnerStrength.Simulator.Hosting;
using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.Control;

/// <summary>The control API: what runners do and see, the clock, the faults, the log, the hosted bot. See docs/simulator.md.</summary>
public sealed class ControlApi(
    TelegramWorld world, Wire wire, MovableClock clock, Clockwork clockwork, HostedBot? bot, FaultBox faults, RequestLog log)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var control = routes.MapGroup("/control").AddEndpointFilter(TellWhyNotAsync);
        new ChatControl(world, new RunnerActs(world, wire)).Map(control);
        new ClockControl(clock, clockwork, world).Map(control);
        new BotControl(world, bot).Map(control);
        control.MapPost("/faults", (Fault fault) => Add(fault));
        control.MapGet("/faults", () => faults.Left);
        control.MapDelete("/faults", faults.Clear);
        control.MapGet("/log", (int? after) => log.After(after ?? 0));
    }

    private IReadOnlyList<Fault> Add(Fault fault)
    {
        if (fault.Complaint is { } complaint)
            throw ImpossibleException.BadRequest(complaint);
        faults.Add(fault);
        return faults.Left;
    }

    private static async ValueTask<object?> TellWhyNotAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (ImpossibleException impossible)
        {
            return Results.Json(new { error = impossible.Message }, statusCode: impossible.Status);
        }
        catch (Exception without) when (without is NotSettledException or BotEndedException)
        {
            return Results.Json(new { error = without.Message }, statusCode: 409);
        }
    }
}
