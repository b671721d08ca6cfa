namespace SecondOpinion.Domain.Cases;

/// <summary>The kind of illness as it was told: the choices of the wizard's second page, at most ten.</summary>
public enum ToldKind
{
    CancerLump,

    /// <summary>A lump, cyst or growth that nobody has called cancer.</summary>
    LumpNotNamedCancer,
    BloodCancer,
    HeartValve,
    BrainOrNerves,
    BoneJointSpine,
    RareIllness,
    LongTermIllness,
    NoNameYet,
    SomethingElse,
}
