using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>How far a session is: derived from its facts, exercise by exercise.</summary>
/// <param name="Stations">One for each exercise of the prescription.</param>
public sealed record Course(ImmutableArray<Station> Stations)
{
    public static Course Of(Session session) => new(
        [.. session.Prescription.Items.Select((item, place) => Station.Of(item, place, session.Facts))]);

    /// <summary>The set that is due; nothing when all is done.</summary>
    public Due? Due => Stations.FirstOrDefault(station => !station.IsOver) is { } station ? (Filler(station) ?? station).Due : null;

    /// <summary>The exercise of the last set; nothing before the first.</summary>
    public Station? Last => Stations.Where(station => station.Logged.Length > 0).MaxBy(station => station.Logged[^1].At);

    /// <summary>Sets still to do.</summary>
    public int SetsLeft => Stations.Sum(station => station.SetsLeft);

    /// <summary>Sets logged.</summary>
    public int SetsDone => Stations.Sum(station => station.Logged.Length);

    /// <summary>What is done in the rest of a heavy lift, when it is its turn.</summary>
    private Station? Filler(Station heavy) => Stations.FirstOrDefault(other =>
        other.Item.InRestsOf == heavy.Item.Exercise && !other.IsOver && other.Logged.Length < heavy.Logged.Length);
}

/// <summary>One exercise of a session and what became of it.</summary>
/// <param name="Place">Its place in the session, from 0.</param>
/// <param name="Item">What was prescribed.</param>
/// <param name="Exercise">What is done now, which a swap may have changed.</param>
/// <param name="Logged">Its sets so far.</param>
/// <param name="IsCut">Passed over or stopped for pain, and not swapped since.</param>
/// <param name="Hurt">Whether it hurt, yellow or red.</param>
/// <param name="IsSpared">Whether yellow pain takes a share off what is asked.</param>
/// <param name="Planned">Sets, once those are left out that there is no time for.</param>
public sealed record Station(
    int Place, Prescribed Item, ExerciseId Exercise, ImmutableArray<Fact.SetLogged> Logged, bool IsCut, bool Hurt, bool IsSpared, int Planned)
{
    public bool IsOver => IsCut || Logged.Length >= Planned;

    public int SetsLeft => IsOver ? 0 : SetsMissing;

    /// <summary>Planned sets that were not done, whether or not they still will be.</summary>
    public int SetsMissing => Planned - Logged.Length;

    /// <summary>Whether the exercise that was prescribed is the one that is done.</summary>
    public bool IsAsPrescribed => Exercise == Item.Exercise;

    public Due Due => new(this, Logged.Length + 1, NextSet.Aim(this), NextSet.Load(this));

    /// <summary>The set after which something else was asked, that still is; nothing where no set changed anything, or pain did.</summary>
    public Fact.SetLogged? ChangedBy
    {
        get
        {
            var asked = Logged.Select(set => (set.Exercise, Amount: set.Asked, set.Load)).Append((Exercise, Due.Aim, Due.Load)).ToList();
            var last = asked.Zip(asked.Skip(1)).ToList().FindLastIndex(pair => pair.First != pair.Second);
            return last >= 0 && !Hurt && (asked[last].Exercise == asked[last + 1].Exercise || NextSet.IsFarMiss(Logged[last], Item) || Logged[last].Done.Lowest >= Logged[last].Goal?.Cap)
                ? Logged[last]
                : null;
        }
    }

    internal static Station Of(Prescribed item, int place, IEnumerable<Fact> facts) =>
        facts.Aggregate(new Station(place, item, item.Exercise, [], false, false, false, item.Sets), (station, fact) => fact switch
        {
            Fact.SetLogged set when set.Place == place => station with { Logged = station.Logged.Add(set) },
            Fact.Skipped skipped when skipped.Place == place => station with { IsCut = true },
            Fact.Hurt { Light: Light.Red } hurt when hurt.Place == place => station with { IsCut = true, Hurt = true },
            Fact.Hurt { Light: Light.Yellow } hurt when hurt.Place == place => station with { Hurt = true, IsSpared = true },
            Fact.Swapped swapped when swapped.Place == place => station with { Exercise = swapped.To, IsCut = false, IsSpared = false },
            Fact.Shortened shortened when shortened.Place == place => station with { Planned = shortened.Sets },
            _ => station,
        });
}

/// <summary>The set that is due.</summary>
/// <param name="Station">The exercise it belongs to.</param>
/// <param name="Set">1 for the first.</param>
/// <param name="Aim">Reps or seconds asked of this very set, each side where it has sides.</param>
/// <param name="Load">The weight, where there is one.</param>
public sealed record Due(Station Station, int Set, int Aim, Kilograms? Load)
{
    public Exercise Exercise => Catalogue.Get(Station.Exercise);

    /// <summary>What an open set asks; nothing of a fixed dose.</summary>
    public Goal? Goal => Station.Item.IsOpen ? new(Station.Item.Rir, NextSet.Cap(Station)) : null;
}
