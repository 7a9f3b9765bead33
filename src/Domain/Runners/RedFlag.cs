namespace RunnerStrength.Domain.Runners;

/// <summary>Signs that end all training until a professional has looked (2.9).</summary>
public enum RedFlag
{
    /// <summary>Chest pain, fainting, no breath, sudden severe headache, numbness or bladder trouble with back pain.</summary>
    Emergency,

    /// <summary>A hot swollen calf, a leg that cannot bear weight.</summary>
    DoctorToday,

    /// <summary>Bone pain at night or in one spot.</summary>
    SeeDoctor,
}
