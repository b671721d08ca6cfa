namespace SecondOpinion.Domain.Planning;

/// <summary>What is known to be true of a case. A fact that is not known is not true.</summary>
public enum Fact
{
    /// <summary>A biopsy, marrow test or surgery sample exists.</summary>
    Tissue,

    /// <summary>A doctor has said that it is cancer.</summary>
    CancerNamed,

    /// <summary>The illness has a name.</summary>
    Named,

    /// <summary>A doctor has given a treatment plan.</summary>
    PlanGiven,

    /// <summary>Treatment has started.</summary>
    FirstTreatment,

    /// <summary>Surgery or a procedure has been advised.</summary>
    SurgeryPlanned,

    /// <summary>Scans or other tests were done.</summary>
    HadTest,

    HadSurgery,
    HadHospitalStay,
    HadTreatment,
    HasImplant,
}
