namespace RunnerStrength.Domain.Runners;

/// <summary>What a runner trains by.</summary>
public enum Plan
{
    /// <summary>The coach's block of twelve weeks, one after the other.</summary>
    Block,

    /// <summary>Once a week what was reached, for up to 32 weeks (E15).</summary>
    Maintenance,

    /// <summary>Eight exercises for track runners (S0).</summary>
    Track,

    /// <summary>The five best for runners (S1).</summary>
    BestFive,

    /// <summary>Four lifts, 3×10–12 (S2).</summary>
    FourLifts,

    /// <summary>The classic routine of ten (S3).</summary>
    Classic,

    /// <summary>Three exercises at home (S4).</summary>
    Three,
}

/// <summary>The parts of a block (2.6).</summary>
public enum Phase { Foundation, FoundationPlus, Strength, Heavy, Review }
