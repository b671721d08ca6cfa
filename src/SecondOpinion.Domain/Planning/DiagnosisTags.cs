using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>The diagnosis tags that the question and record rules use, from the kind of illness that was told.</summary>
internal static class DiagnosisTags
{
    public const string RareDisease = "rare_disease";

    /// <summary>The kind decides. Where it says nothing, the illness that the patient's own words name decides.</summary>
    public static IEnumerable<string> Of(Told? told, IReadOnlyList<ConditionRule> named)
    {
        IEnumerable<string> tags = told?.Kind switch
        {
            null => [],
            ToldKind.CancerLump or ToldKind.LumpNotNamedCancer => ["solid_tumor"],
            ToldKind.BloodCancer => ["blood_cancer"],
            ToldKind.HeartValve => ["heart_valve"],
            ToldKind.BrainOrNerves => ["neurological"],
            ToldKind.BoneJointSpine => ["ortho_surgery"],
            ToldKind.RareIllness => [RareDisease],
            ToldKind.LongTermIllness => ["chronic"],
            ToldKind.NoNameYet or ToldKind.SomethingElse => named.SelectMany(c => c.Tags),
            var kind => throw new ArgumentOutOfRangeException(nameof(told), kind, "No tag is set for this kind."),
        };
        return (told is { IsRare: true } ? tags.Append(RareDisease) : tags).Distinct(StringComparer.Ordinal);
    }
}
