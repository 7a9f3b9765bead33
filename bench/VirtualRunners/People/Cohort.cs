namespace RunnerStrength.VirtualRunners.People;

/// <summary>Kinds of runners, each as frequent as the others.</summary>
internal enum Cohort
{
    /// <summary>New to strength work.</summary>
    Novice,

    /// <summary>Some strength work, an ordinary week.</summary>
    Average,

    /// <summary>Used to strength work, with weights.</summary>
    Strong,

    /// <summary>Misses sessions, has short weeks, logs lazily or boastfully.</summary>
    Unreliable,

    /// <summary>Starts with an irritated area.</summary>
    Injured,

    /// <summary>55 to 75 years.</summary>
    Older,

    /// <summary>Nothing at home, or a band.</summary>
    LowKit,
}

internal static class Cohorts
{
    /// <summary>As the tables name it.</summary>
    public static string Words(this Cohort cohort) => cohort switch
    {
        Cohort.Novice => "novice",
        Cohort.Average => "average",
        Cohort.Strong => "strong",
        Cohort.Unreliable => "unreliable",
        Cohort.Injured => "injured",
        Cohort.Older => "older",
        Cohort.LowKit => "low kit",
    };
}

/// <summary>How somebody tells how a set felt.</summary>
internal enum Habit
{
    /// <summary>A word after most sets.</summary>
    Plain,

    /// <summary>Never a word.</summary>
    Lazy,

    /// <summary>Makes it sound easier than it felt.</summary>
    Boastful,
}
