using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>What is assumed of a movement before its first set (2.3): by experience, better by a recent best.</summary>
public static class FirstContact
{
    /// <summary>Share of a recent best from which it starts.</summary>
    public const double OfBest = 0.9;

    /// <summary>How much of what other movements showed against the usual is assumed of a new one (ours).</summary>
    public const double OfOthers = 0.6;

    /// <summary>The ability that is assumed, in thousandths.</summary>
    public static int Ability(Family family, Profile profile, Progress progress) =>
        Best(family, profile) is { } best ? Rounded(OfBest * Training.Ability.Shown(Training.Ability.Difficulty(As(best), best.Load), As(best), best.Done, 0))
        : Rounded(Usual(family) * Share(profile.Experience) * Others(profile, progress));

    /// <summary>The best of a movement that says most; nothing where none was told.</summary>
    public static Best? Best(Family family, Profile profile) => profile.Bests
        .Where(best => Catalogue.Find(best.Exercise)?.Family == family)
        .OrderByDescending(best => Training.Ability.Shown(Training.Ability.Difficulty(As(best), best.Load), As(best), best.Done, 0))
        .Select(best => (Best?)best).FirstOrDefault();

    /// <summary>The ability of somebody who has done some strength work, in thousandths.</summary>
    private static int Usual(Family family) => family switch
    {
        Family.Squat or Family.Lunge => 1750,
        Family.Hinge or Family.Bridge or Family.Hamstring or Family.Abductors => 1400,
        Family.Calf or Family.Soleus => 2000,
        Family.Push => 950,
        Family.Pull => 800,
        Family.FrontTrunk or Family.SideTrunk or Family.BackTrunk => 1150,
        Family.Jumps or Family.Mobility => 2000,
    };

    private static double Share(Experience experience) => experience switch
    {
        Experience.New => 0.9,
        Experience.Some => 1.0,
        Experience.Regular => 1.15,
    };

    /// <summary>How much stronger or weaker than assumed the movements are that are known.</summary>
    private static double Others(Profile profile, Progress progress)
    {
        var known = progress.Lifts.Where(lift => lift.Value.Known > 0)
            .Select(lift => Math.Log(lift.Value.Ability / (Usual(lift.Key) * Share(profile.Experience)))).ToList();
        return known.Count == 0 ? 1 : Math.Exp(OfOthers * known.Average());
    }

    private static Exercise As(Best best) => Catalogue.Get(best.Exercise);

    private static int Rounded(double ability) => (int)Math.Round(ability);
}
