using System.Collections.Immutable;
using FluentValidation.Results;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Wizard.Told;

/// <summary>The kind of illness that was told, as picked.</summary>
public sealed class ToldForm : StepForm
{
    public const string KindField = "kind";
    public const string RareField = "rare";

    /// <summary>Field values, in the order they are shown.</summary>
    public static readonly ImmutableList<(string Value, ToldKind Kind)> Kinds =
    [
        ("cancer-lump", ToldKind.CancerLump),
        ("lump", ToldKind.LumpNotNamedCancer),
        ("blood-cancer", ToldKind.BloodCancer),
        ("heart-valve", ToldKind.HeartValve),
        ("brain-nerves", ToldKind.BrainOrNerves),
        ("bone-joint-spine", ToldKind.BoneJointSpine),
        ("rare-illness", ToldKind.RareIllness),
        ("long-term", ToldKind.LongTermIllness),
        ("no-name", ToldKind.NoNameYet),
        ("something-else", ToldKind.SomethingElse),
    ];

    public ToldKind? Kind { get; init; }

    public bool IsRare { get; init; }

    public override CaseVerb Verb => CaseVerb.SayWhatWasTold;

    public static ToldForm From(FieldValues fields) => new()
    {
        Kind = Kinds.Where(k => string.Equals(k.Value, fields.One(KindField), StringComparison.Ordinal)).Select(k => (ToldKind?)k.Kind).FirstOrDefault(),
        IsRare = fields.One(RareField) is not null,
    };

    public static FieldValues Saved(CaseFile file) => file.Told is not { } told
        ? FieldValues.Empty
        : FieldValues.Empty.With(KindField, Kinds.Find(k => k.Kind == told.Kind).Value).With(RareField, told.IsRare ? "yes" : null);

    public override ValidationResult Check(DateOnly today) => new ToldFormValidator().Validate(this);

    public override CaseFile Apply(CaseFile file) => file with { Told = new Domain.Cases.Told(Kind!.Value, IsRare) };
}
