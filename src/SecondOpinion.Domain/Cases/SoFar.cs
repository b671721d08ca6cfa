namespace SecondOpinion.Domain.Cases;

/// <summary>What has happened up to now. These become the facts that the question and record rules ask for.</summary>
[Flags]
public enum SoFar
{
    Nothing = 0,
    HadBiopsy = 1,
    HadScans = 2,
    GivenPlan = 4,
    SurgeryAdvised = 8,
    TreatmentStarted = 16,
    DoctorsDiffer = 32,
}
