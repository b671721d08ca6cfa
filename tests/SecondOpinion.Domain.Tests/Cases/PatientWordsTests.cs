using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Tests.Cases;

public sealed class PatientWordsTests
{
    private static readonly string Long = new('a', 201);

    public static TheoryData<string, Action> TooLong { get; } = new()
    {
        { "first name", () => _ = new PlanFor(Person.Me, Long) },
        { "changed first name", () => _ = new PlanFor(Person.Me, "Ana") with { FirstName = Long } },
        { "diagnosis", () => _ = new ReportedDiagnosis(Long, HasNoName: false) },
        { "search place", () => _ = new SearchPlace(Long, Miles: null) },
        { "helper", () => _ = new Helper(YesNoUnknown.Yes, Long) },
        { "place of a visit", () => _ = new Visit(new DateOnly(2027, 3, 27), null, Long, null) },
        { "doctor", () => _ = new Visit(new DateOnly(2027, 3, 27), null, null, Long) },
        { "name on the list", () => _ = new ShortlistEntry(Guid.NewGuid(), null, Long, null) },
        { "how long to wait", () => _ = new PlaceAnswers(TakesMyPlan: null, Long, null) },
        { "how often they see it", () => _ = new PlaceAnswers(TakesMyPlan: null, null, Long) },
        { "part of a name", () => _ = new SearchPlace("27701", Miles: null) { Name = Long } },
        { "phone on the list", () => _ = new ShortlistEntry(Guid.NewGuid(), null, "Clinic", Long) },
    };

    [Theory]
    [MemberData(nameof(TooLong))]
    public void A_case_holds_no_text_longer_than_its_page_allows(string what, Action write)
    {
        Assert.NotEmpty(what);
        Assert.Equal(CaseRule.TextTooLong, Assert.Throws<CaseRuleException>(write).Rule);
    }

    [Fact]
    public void A_text_of_the_full_length_is_kept() => Assert.Equal(new string('b', PlanFor.FirstNameLength), new PlanFor(Person.Me, new string('b', PlanFor.FirstNameLength)).FirstName);
}
