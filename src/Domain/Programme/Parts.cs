using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.Domain.Programme;

/// <summary>What a movement is for a session: what stays longest when minutes are short (2.10).</summary>
public static class Parts
{
    extension(Pattern pattern)
    {
        /// <summary>Lower body.</summary>
        public bool IsLegs => pattern is Pattern.Squat or Pattern.Lunge or Pattern.Hinge or Pattern.Calf or Pattern.Hip or Pattern.Plyo;

        public bool IsCore => pattern is Pattern.CoreFront or Pattern.CoreSide or Pattern.CoreBack;

        /// <summary>Lower comes first: compound leg, calf, core, upper body (2.10).</summary>
        public int Priority => pattern switch
        {
            Pattern.Squat or Pattern.Lunge or Pattern.Hinge or Pattern.Plyo => 0,
            Pattern.Calf or Pattern.Hip => 1,
            Pattern.CoreFront or Pattern.CoreSide or Pattern.CoreBack => 2,
            Pattern.Push or Pattern.Pull => 3,
            Pattern.Mobility => 4,
        };
    }
}
