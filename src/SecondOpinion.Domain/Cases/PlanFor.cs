namespace SecondOpinion.Domain.Cases;

/// <summary>For whom the plan is. Every later word follows from it: me, my child, or their name.</summary>
/// <param name="Person">Who is ill.</param>
/// <param name="FirstName">What to call the person, where it is given; printed on top of the visit page.</param>
public sealed record PlanFor(Person Person, string? FirstName)
{
    public const int FirstNameLength = 40;

    public string? FirstName { get; init => field = PatientWords.AtMost(value, FirstNameLength); } = PatientWords.AtMost(FirstName, FirstNameLength);
}
