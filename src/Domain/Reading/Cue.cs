namespace RunnerStrength.Domain.Reading;

/// <summary>What a phrase means only where a question asks for it; nowhere else is it heard.</summary>
public enum Cue
{
    // How are you today?
    Fresh, Normal, Tired, Wrecked, Sore, VerySore,

    // Fever or chest symptoms? Free of symptoms?
    Feverish, Mild, Well, SinceYesterday, StillIll,

    // 18 or older, and may the answers be kept? Does any of these apply to you?
    Underage, KeepNone, KeepThem, Healthy,

    // How long is the race, and how much does it matter?
    Half, Marathon, Matters, OnTheWay,

    // Between sessions.
    EasyWeek,
}
