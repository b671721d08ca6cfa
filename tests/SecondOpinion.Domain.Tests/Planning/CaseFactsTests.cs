using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning;

public sealed class CaseFactsTests
{
    private static readonly RuleBook Rules = new RuleBookBuilder()
        .Illness("multiple-myeloma", ["myeloma"], ["blood_cancer"], ["myeloma"])
        .Illness("breast-cancer", ["breast cancer"], ["solid_tumor"], ["breast"])
        .Illness("headache", ["headaches"], ["neurological"])
        .Illness("heart-failure", ["heart failure"], ["chronic"], dangerExtras: ["heart-and-vessels", "breathing"])
        .Build();

    [Theory]
    [InlineData(ToldKind.CancerLump, "solid_tumor")]
    [InlineData(ToldKind.LumpNotNamedCancer, "solid_tumor")]
    [InlineData(ToldKind.BloodCancer, "blood_cancer")]
    [InlineData(ToldKind.HeartValve, "heart_valve")]
    [InlineData(ToldKind.BrainOrNerves, "neurological")]
    [InlineData(ToldKind.BoneJointSpine, "ortho_surgery")]
    [InlineData(ToldKind.RareIllness, "rare_disease")]
    [InlineData(ToldKind.LongTermIllness, "chronic")]
    public void The_kind_that_was_told_decides_the_tag(ToldKind kind, string tag) =>
        Assert.Equal([tag], Facts(ACase.New().Told(kind).Named("breast cancer")).Diagnoses);

    [Theory]
    [InlineData(ToldKind.NoNameYet)]
    [InlineData(ToldKind.SomethingElse)]
    public void Where_the_kind_says_nothing_the_persons_words_decide(ToldKind kind)
    {
        Assert.Equal(["neurological"], Facts(ACase.New().Told(kind).Named("headaches")).Diagnoses);
        Assert.Empty(Facts(ACase.New().Told(kind).Named("odd feelings")).Diagnoses);
    }

    [Fact]
    public void A_named_illness_adds_its_own_danger_cards()
    {
        Assert.Equal(["breathing", "heart-and-vessels"], Facts(ACase.New().Named("heart failure, since May")).DangerExtras.Order());
        Assert.Empty(Facts(ACase.New().Named("headaches")).DangerExtras);
    }

    [Fact]
    public void Rare_is_added_to_any_kind_once()
    {
        Assert.Equal(["blood_cancer", "rare_disease"], Facts(ACase.New().Told(ToldKind.BloodCancer, isRare: true)).Diagnoses);
        Assert.Equal(["rare_disease"], Facts(ACase.New().Told(ToldKind.RareIllness, isRare: true)).Diagnoses);
    }

    [Theory]
    [InlineData(ToldKind.CancerLump, true)]
    [InlineData(ToldKind.BloodCancer, true)]
    [InlineData(ToldKind.LumpNotNamedCancer, false)]
    [InlineData(ToldKind.NoNameYet, false)]
    public void Cancer_is_a_fact_only_where_a_doctor_has_said_it(ToldKind kind, bool named) =>
        Assert.Equal(named, Facts(ACase.New().Told(kind).Named("breast cancer")).Facts.Contains(Fact.CancerNamed));

    [Fact]
    public void An_illness_without_a_name_is_not_named()
    {
        Assert.Contains(Fact.Named, Facts(ACase.New().Told(ToldKind.HeartValve)).Facts);
        Assert.DoesNotContain(Fact.Named, Facts(ACase.New().Told(ToldKind.HeartValve).HasNoName()).Facts);
        Assert.DoesNotContain(Fact.Named, Facts(ACase.New().Told(ToldKind.NoNameYet).Named("headaches")).Facts);
        Assert.DoesNotContain(Fact.Named, Facts(ACase.New()).Facts);
    }

    [Theory]
    [InlineData(SoFar.HadBiopsy, Fact.Tissue)]
    [InlineData(SoFar.HadScans, Fact.HadTest)]
    [InlineData(SoFar.GivenPlan, Fact.PlanGiven)]
    [InlineData(SoFar.SurgeryAdvised, Fact.SurgeryPlanned)]
    [InlineData(SoFar.TreatmentStarted, Fact.FirstTreatment)]
    [InlineData(SoFar.TreatmentStarted, Fact.HadTreatment)]
    public void What_has_happened_becomes_a_fact(SoFar happened, Fact fact)
    {
        Assert.Contains(fact, Facts(ACase.New().Happened(happened)).Facts);
        Assert.DoesNotContain(fact, Facts(ACase.New().Happened(SoFar.Nothing)).Facts);
    }

    [Fact]
    public void Topics_come_from_the_name_from_what_matters_and_from_who_is_involved()
    {
        var facts = Facts(ACase.New().For(Person.MyChild).Named("myeloma").AskAbout("work").Help(YesNoUnknown.Yes));
        Assert.Equal(["caregiver", "child", "myeloma", "work"], facts.Topics.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(YesNoUnknown.No)]
    [InlineData(YesNoUnknown.Unknown)]
    public void Nobody_who_helps_brings_no_helper_topic(YesNoUnknown answer) =>
        Assert.Empty(Facts(ACase.New().For(Person.Me).Help(answer)).Topics);

    [Fact]
    public void Whoever_types_for_someone_they_help_is_the_helper() =>
        Assert.Contains(CaseTopics.Caregiver, Facts(ACase.New().For(Person.SomeoneIHelp)).Topics);

    [Fact]
    public void Not_sure_how_plans_as_in_person()
    {
        Assert.Equal(VisitType.InPerson, Facts(ACase.New().Wants(null)).Visit);
        Assert.Equal(VisitType.InPerson, Facts(ACase.New()).Visit);
        Assert.Equal(VisitType.Virtual, Facts(ACase.New().Wants(VisitType.Virtual)).Visit);
    }

    private static CaseFacts Facts(CaseBuilder person) => CaseFacts.Of(person.Build(), Rules);
}
