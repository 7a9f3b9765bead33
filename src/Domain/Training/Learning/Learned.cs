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

    extension(Lift)
    {
        /// <summary>A lift that starts on an exercise, with its dose and the lightest weight at hand.</summary>
        public static Lift On(Exercises.Exercise exercise, Kit kit) => new(
            exercise.Id, Block.FirstSets, exercise.Dose.Aim, Loads.Lightest(exercise, kit), 0, 0, 0, [], null);
    }
}
