using System.Collections.Immutable;
using System.Reflection;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Tests;

/// <summary>Anything that can be heard, by chance: every case there is, with sensible, odd and absurd values in it.</summary>
/// <param name="past">Sessions that the store would know.</param>
internal sealed class Anything(Random dice, ImmutableList<Session> past)
{
    /// <summary>Every case but alarms, which nobody says.</summary>
    public static readonly ImmutableArray<Type> Cases = [.. typeof(Heard).GetNestedTypes().Where(type => type != typeof(Heard.AlarmDue))];

    private static readonly ImmutableArray<Type> Answers = [.. typeof(Answer).GetNestedTypes()];

    private static readonly ImmutableArray<int> Numbers =
        [0, 1, 2, 3, 5, 8, 10, 12, 15, 20, 30, 60, 101, 900, -5, 1_000_000, int.MaxValue, int.MinValue];

    private static readonly ImmutableArray<decimal> Weights = [0, 0.001m, 2.5m, 5, 8, 10, 20, 60, 140, 501, -5, 1_000_000];

    private static readonly ImmutableArray<string> Zones =
        ["UTC", "Europe/Berlin", "America/Los_Angeles", "Pacific/Apia", "Asia/Kathmandu"];

    public Heard Heard() => Heard(Pick(Cases));

    public Heard Heard(Type @case) => Make(@case) switch
    {
        Heard.Unclear { Ask: Ask.IsThatRight or Ask.WhichIsTheLoad or Ask.WhichSide } unclear when dice.Next(2) == 0 =>
            unclear with { Could = Could() },
        var heard => (Heard)heard,
    };

    public T Pick<T>(ImmutableArray<T> from) => from[dice.Next(from.Length)];

    private object Make(Type type) =>
        type == typeof(bool) ? dice.Next(2) == 0
        : type == typeof(int) ? Pick(Numbers)
        : type == typeof(decimal) ? Pick(Weights)
        : type == typeof(ExerciseId) ? dice.Next(9) == 0 ? new ExerciseId("no-such") : Pick(Catalogue.All).Id
        : type == typeof(LocalDate) ? Day()
        : type == typeof(LocalTime) ? new LocalTime(dice.Next(24), dice.Next(60))
        : type == typeof(DateTimeZone) ? DateTimeZoneProviders.Tzdb[Pick(Zones)]
        : type == typeof(ImmutableList<Session>) ? past
        : type == typeof(ImmutableSortedSet<IsoDayOfWeek>) ? Several<IsoDayOfWeek>().ToImmutableSortedSet()
        : type == typeof(ImmutableArray<Kilograms>) ? Several<Kilograms>()
        : type == typeof(ImmutableArray<Heard.SetDone>) ? Several<Heard.SetDone>()
        : type == typeof(Answer) ? Make(Pick(Answers))
        : type.IsEnum ? Enumerated(type)
        : Filled(type);

    private object? Maybe(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var sure = Nullable.GetUnderlyingType(type);
        var canLack = sure is not null || new NullabilityInfoContext().Create(parameter).WriteState is NullabilityState.Nullable;
        return canLack && dice.Next(2) == 0 ? null : Make(sure ?? type);
    }

    private object Filled(Type type)
    {
        var constructor = type.GetConstructors().Where(made => made.GetParameters() is not [var only] || only.ParameterType != type)
            .MaxBy(made => made.GetParameters().Length)!;
        return constructor.Invoke([.. constructor.GetParameters().Select(Maybe)]);
    }

    /// <summary>A value of the enum, several of its flags, or now and then none that it has.</summary>
    private object Enumerated(Type type)
    {
        var values = Enum.GetValues(type);
        return dice.Next(12) == 0 ? Enum.ToObject(type, Pick([99, -1, 64]))
            : type.IsDefined(typeof(FlagsAttribute)) ? Enum.ToObject(type, dice.Next(32))
            : values.GetValue(dice.Next(values.Length))!;
    }

    private LocalDate Day() => dice.Next(4) switch
    {
        0 => Pick([LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new LocalDate(1900, 1, 1), new LocalDate(9000, 1, 1)]),
        _ => new LocalDate(2026, 11, 3).PlusDays(dice.Next(-20, 200)),
    };

    private ImmutableArray<T> Several<T>() => [.. Enumerable.Range(0, dice.Next(4)).Select(_ => (T)Make(typeof(T)))];

    /// <summary>What the reader offers where a text could be two things.</summary>
    private ImmutableArray<Heard> Could() =>
        [new Heard.SetDone(Done.Of(dice.Next(1, 40))), new Heard.SetsDone([new(Done.Of(10)), new(Done.Of(8), null, new Kilograms(5))])];
}
