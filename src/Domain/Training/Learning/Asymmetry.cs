using System.Collections.Immutable;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>Left and right apart (ours, after S0, S3 and S4: imbalances sit behind many knee and hip injuries).</summary>
public static class Asymmetry
{
    /// <summary>Share by which the stronger side must be ahead.</summary>
    public const double Apart = 0.15;

    /// <summary>The lean after a session: it grows on the same side, and starts anew on the other or where the sides are even.</summary>
    /// <param name="lean">Before it: negative where the left is the weaker.</param>
    public static int After(int lean, ImmutableArray<Fact.SetLogged> sets)
    {
        var (left, right) = (sets.Sum(set => set.Done.Left), sets.Sum(set => set.Done.Right));
        var side = Math.Abs(left - right) <= Apart * Math.Max(left, right) ? 0 : left < right ? -1 : 1;
        return side == 0 ? 0 : Math.Sign(lean) == side ? lean + side : side;
    }
}
