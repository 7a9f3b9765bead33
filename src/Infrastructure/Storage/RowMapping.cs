using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Infrastructure.Storage;

/// <summary>Rows to the domain's values, and back.</summary>
internal static class RowMapping
{
    public static Dialogue ToDialogue(this RunnerRow row, Session? latest, ImmutableList<Note> notes) => new(
        new ChatId(row.Id.Value), row.Language, row.ToRunner(latest, notes), TalkJson.Read(row.Talk, row.TalkVersion), new Asked(row.AskedStep, row.AskedCard));

    private static Runner ToRunner(this RunnerRow row, Session? latest, ImmutableList<Note> notes) => new(
        row.Id,
        new Profile(
            row.Experience,
            new Kit(row.Equipment, StoredJson.Read<Sequence<Kilograms>>(row.Weights)),
            new RunningWeek(StoredJson.Read<Sequence<RunDay>>(row.Week)),
            row.RunsAt,
            row.SessionsPerWeek,
            StoredJson.Read<ValueSet<IsoDayOfWeek>>(row.Days),
            row.Time,
            DateTimeZoneProviders.Tzdb[row.Zone],
            row.Minutes,
            row.IsComplete,
            row.Plan,
            row.Screening is { } screening ? StoredJson.Read<Screening>(screening) : null,
            row.Race is { } race ? StoredJson.Read<Race>(race) : null),
        row is { NextDay: { } day, NextAt: { } at } ? new Slot(day, at) : null,
        StoredJson.Read<Progress>(row.Before),
        latest,
        notes);

    public static void Take(this RunnerRow row, Dialogue dialogue)
    {
        var runner = dialogue.Runner;
        row.Language = dialogue.Language;
        var profile = runner.Profile;
        row.Experience = profile.Experience;
        row.Equipment = profile.Kit.Has;
        row.Weights = StoredJson.Write(profile.Kit.Weights);
        row.Week = StoredJson.Write(profile.Week.Days);
        row.RunsAt = profile.RunsAt;
        row.SessionsPerWeek = profile.SessionsPerWeek;
        row.Days = StoredJson.Write(profile.Days);
        row.Time = profile.Time;
        row.Zone = profile.Zone.Id;
        row.Minutes = profile.Minutes;
        row.IsComplete = profile.IsComplete;
        row.Plan = profile.Plan;
        row.Screening = profile.Screening is { } screening ? StoredJson.Write(screening) : null;
        row.Race = profile.Race is { } race ? StoredJson.Write(race) : null;
        row.NextDay = runner.Next?.Day;
        row.NextAt = runner.Next?.At;
        row.TalkVersion = TalkJson.Version;
        row.Talk = TalkJson.Write(dialogue.Talk);
        row.Before = StoredJson.Write(runner.Before);
        row.AskedStep = dialogue.Asked.Step;
        row.AskedCard = dialogue.Asked.Card;
    }

    public static SessionRow ToRow(this Session session, RunnerId runner) => new()
    {
        Runner = runner,
        Number = session.Number,
        Day = session.Day,
        StartedAt = session.StartedAt,
        Prescription = StoredJson.Write(session.Prescription),
    };

    public static Session ToSession(this SessionRow row) => new(
        row.Number,
        row.Day,
        row.StartedAt,
        StoredJson.Read<Prescription>(row.Prescription),
        row.Facts());

    /// <summary>The rows become these facts: what is the same stays as it is.</summary>
    public static void TakeFacts(this SessionRow row, ImmutableList<Fact> facts)
    {
        row.Sets.RemoveAll(set => facts.ElementAtOrDefault(set.Ordinal) is not Fact.SetLogged);
        row.Facts.RemoveAll(fact => facts.ElementAtOrDefault(fact.Ordinal) is null or Fact.SetLogged);
        foreach (var (ordinal, fact) in facts.Index())
            if (fact is Fact.SetLogged set) row.SetAt(ordinal).Take(set);
            else row.FactAt(ordinal).Take(fact);
        var closed = facts.LastOrDefault() as Fact.Closed;
        row.Ending = closed?.Ending;
        row.EndedAt = closed?.At;
    }

    private static ImmutableList<Fact> Facts(this SessionRow row) =>
    [
        .. row.Sets.Select(set => (set.Ordinal, Fact: (Fact)set.ToFact()))
            .Concat(row.Facts.Select(fact => (fact.Ordinal, Fact: StoredJson.Read<Fact>(fact.Fact))))
            .OrderBy(numbered => numbered.Ordinal)
            .Select(numbered => numbered.Fact),
    ];

    private static Fact.SetLogged ToFact(this SetRow row) => new(
        row.Place, row.Exercise, row.Set, row.Asked, new Done(row.Left, row.Right), row.Load, row.Effort, row.At, row.Message, row.Rir);

    private static SetRow SetAt(this SessionRow row, int ordinal)
    {
        if (row.Sets.Find(set => set.Ordinal == ordinal) is { } found) return found;
        var added = new SetRow { Runner = row.Runner, Session = row.Number, Ordinal = ordinal };
        row.Sets.Add(added);
        return added;
    }

    private static FactRow FactAt(this SessionRow row, int ordinal)
    {
        if (row.Facts.Find(fact => fact.Ordinal == ordinal) is { } found) return found;
        var added = new FactRow { Runner = row.Runner, Session = row.Number, Ordinal = ordinal };
        row.Facts.Add(added);
        return added;
    }

    private static void Take(this SetRow row, Fact.SetLogged set)
    {
        row.Place = set.Place;
        row.Exercise = set.Exercise;
        row.Set = set.Set;
        row.Asked = set.Asked;
        row.Left = set.Done.Left;
        row.Right = set.Done.Right;
        row.Load = set.Load;
        row.Effort = set.Effort;
        row.Rir = set.Rir;
        row.At = set.At;
        row.Message = set.Message;
    }

    public static void Take(this NoteRow row, Note note)
    {
        row.Day = note.Day;
        row.Kind = Cases.NameOf(note.GetType());
        row.Note = StoredJson.Write(note);
    }

    private static void Take(this FactRow row, Fact fact)
    {
        row.Kind = Cases.NameOf(fact.GetType());
        row.Fact = StoredJson.Write(fact);
    }
}
