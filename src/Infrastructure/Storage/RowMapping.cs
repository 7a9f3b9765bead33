using System.Collections.Immutable;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Infrastructure.Storage;

/// <summary>Rows to the domain's values, and back.</summary>
internal static class RowMapping
{
    public static Dialogue ToDialogue(this ChatRow row, Runner runner) => new(
        row.Id, row.Language, runner, Documents.Talk.Read(row.Talk, row.TalkVersion), new Asked(row.AskedStep, row.AskedCard));

    public static Runner ToRunner(this RunnerRow row, Session? latest, ImmutableList<Note> notes) => new(
        row.Id,
        Documents.Profile.Read(row.Profile, row.ProfileVersion),
        row is { NextDay: { } day, NextAt: { } at } ? new Slot(day, at) : null,
        Documents.Progress.Read(row.Before, row.BeforeVersion),
        latest,
        notes);

    public static void Take(this ChatRow row, Dialogue dialogue)
    {
        row.Language = dialogue.Language;
        (row.Talk, row.TalkVersion) = (Documents.Talk.Write(dialogue.Talk), Documents.Talk.Version);
        (row.AskedStep, row.AskedCard) = (dialogue.Asked.Step, dialogue.Asked.Card);
    }

    /// <param name="was">As the row says; nothing where it is new. What is the same is not written again.</param>
    public static void Take(this RunnerRow row, Runner runner, Runner? was)
    {
        if (runner.Profile != was?.Profile)
            (row.Profile, row.ProfileVersion) = (Documents.Profile.Write(runner.Profile), Documents.Profile.Version);
        if (runner.Before != was?.Before)
            (row.Before, row.BeforeVersion) = (Documents.Progress.Write(runner.Before), Documents.Progress.Version);
        (row.NextDay, row.NextAt) = (runner.Next?.Day, runner.Next?.At);
    }

    public static SessionRow ToRow(this Session session, RunnerId runner) => new()
    {
        Runner = runner,
        Number = session.Number,
        Day = session.Day,
        StartedAt = session.StartedAt,
    };

    public static Session ToSession(this SessionRow row) => new(
        row.Number,
        row.Day,
        row.StartedAt,
        Documents.Prescription.Read(row.Prescription, row.PrescriptionVersion),
        row.Facts());

    /// <param name="was">As the row says; nothing where it is new.</param>
    public static void Take(this SessionRow row, Session session, Session? was)
    {
        if (session.Prescription != was?.Prescription)
            (row.Prescription, row.PrescriptionVersion) = (Documents.Prescription.Write(session.Prescription), Documents.Prescription.Version);
        row.TakeFacts(session.Facts);
    }

    /// <summary>The rows become these facts: what is the same stays as it is.</summary>
    private static void TakeFacts(this SessionRow row, ImmutableList<Fact> facts)
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
