namespace RunnerStrength.Domain.Exercises;

/// <summary>What a movement is for a session: what stays longest when minutes are short (2.10).</summary>
public static class Parts
{
    /// <summary>What goes first when minutes are short.</summary>
    public const int LastPriority = 4;

    extension(Pattern pattern)
    {
        /// <summary>Lower body, jumps included.</summary>
        public bool IsLegs => pattern.Part is BodyPart.Legs || pattern is Pattern.Plyo;

        public bool IsCore => pattern.Part is BodyPart.Core;

        /// <summary>The part of the body by which one exercise may stand in for another; none for jumps and mobility.</summary>
        public BodyPart Part => pattern switch
        {
            Pattern.Squat or Pattern.Lunge or Pattern.Hinge or Pattern.Calf or Pattern.Hip => BodyPart.Legs,
            Pattern.Push or Pattern.Pull => BodyPart.Upper,
            Pattern.CoreFront or Pattern.CoreSide or Pattern.CoreBack => BodyPart.Core,
            Pattern.Plyo or Pattern.Mobility => BodyPart.None,
        };

        /// <summary>Lower comes first: compound leg, calf, core, upper body (2.10).</summary>
        public int Priority => pattern switch
        {
            Pattern.Squat or Pattern.Lunge or Pattern.Hinge or Pattern.Plyo => 0,
            Pattern.Calf or Pattern.Hip => 1,
            Pattern.CoreFront or Pattern.CoreSide or Pattern.CoreBack => 2,
            Pattern.Push or Pattern.Pull => 3,
            Pattern.Mobility => LastPriority,
        };
    }
}

/// <summary>A part of the body, roughly.</summary>
public enum BodyPart { Legs, Upper, Core, None }
