using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>Progress follows from facts: it is folded, never set by hand.</summary>
public static class Learned
{
    extension(Runner runner)
    {
        /// <summary>Progress as it stands now: what came before, the latest session once it is closed, and what was told since.</summary>
        public Progress Progress => runner.Notes.Aggregate(
            runner.Latest is { IsOpen: false } closed ? runner.Before.After(closed, runner.Profile) : runner.Before,
            (progress, note) => progress.After(note, runner.Profile));
    }

    extension(Progress progress)
    {
        /// <summary>Progress after a closed session. What was not done changes nothing.</summary>
        /// <param name="profile">Whose kit and health answers the next rung and weight must suit.</param>
        public Progress After(Session closed, Profile profile) => Fold.Of(progress, closed, profile);

        /// <summary>Progress after something that was told between sessions.</summary>
        public Progress After(Note note, Profile profile) => Fold.Of(progress, note, profile);
    }

    extension(Progress)
    {
        /// <summary>Progress folded anew from everything that is kept: for what was folded by earlier versions, and after an edit of the past.</summary>
        /// <param name="told">The notes before the first session.</param>
        /// <param name="sessions">Closed sessions in their order, each with the notes after it.</param>
        public static Progress Anew(IEnumerable<Note> told, IEnumerable<(Session Session, IEnumerable<Note> Told)> sessions, Profile profile) =>
            sessions.Aggregate(Told(Progress.None, told, profile), (so, next) => Told(so.After(next.Session, profile), next.Told, profile));
    }

    private static Progress Told(Progress progress, IEnumerable<Note> notes, Profile profile) =>
        notes.Aggregate(progress, (so, note) => so.After(note, profile));
}
