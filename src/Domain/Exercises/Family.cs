namespace RunnerStrength.Domain.Exercises;

/// <summary>
/// A movement with its rungs and weights, which share one ability (2.3): a stand-in for missing kit, a heavier dumbbell and a
/// harder variation are one history. The order is the order in which a newcomer meets them.
/// </summary>
public enum Family
{
    Squat, Calf, FrontTrunk, Push, Lunge, BackTrunk, Pull, Hinge, Soleus, Abductors, Hamstring, SideTrunk, Bridge, Jumps, Mobility,
}

/// <summary>The movement that an exercise trains, roughly.</summary>
public enum Pattern { Squat, Hinge, Lunge, Push, Pull, Calf, CoreFront, CoreSide, CoreBack, Hip, Plyo, Mobility }

/// <summary>What a family trains.</summary>
public static class Families
{
    extension(Family family)
    {
        public Pattern Pattern => family switch
        {
            Family.Squat => Pattern.Squat,
            Family.Lunge => Pattern.Lunge,
            Family.Hinge => Pattern.Hinge,
            Family.Calf or Family.Soleus => Pattern.Calf,
            Family.Bridge or Family.Hamstring or Family.Abductors => Pattern.Hip,
            Family.Push => Pattern.Push,
            Family.Pull => Pattern.Pull,
            Family.FrontTrunk => Pattern.CoreFront,
            Family.SideTrunk => Pattern.CoreSide,
            Family.BackTrunk => Pattern.CoreBack,
            Family.Jumps => Pattern.Plyo,
            Family.Mobility => Pattern.Mobility,
        };
    }
}
