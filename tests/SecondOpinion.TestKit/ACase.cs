using SecondOpinion.Domain.Cases;

namespace SecondOpinion.TestKit;

/// <summary>
/// The made-up people of the acceptance cases, each with the wizard gone through and the plan made. A test that needs an
/// earlier state takes it back: <c>ACase.Rosa() with { PlanMadeAt = null }</c>.
/// </summary>
public static class ACase
{
    /// <summary>The day the plans are made; dates of the cases count from here unless a test gives its own day.</summary>
    public static DateOnly Day0 { get; } = new(2026, 3, 2);

    public static DateTimeOffset Started { get; } = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    public static CaseBuilder New() => new();

    /// <summary>67, myeloma, the expert is three hours away; treatment is set for day 21.</summary>
    public static CaseFile Rosa(DateOnly? day0 = null) => New()
        .For(Person.Me, "Rosa")
        .Told(ToldKind.BloodCancer)
        .Named("multiple myeloma")
        .Happened(SoFar.HadBiopsy | SoFar.GivenPlan)
        .MustStartNow(YesNoUnknown.Unknown, (day0 ?? Day0).AddDays(21))
        .Because("r-cancer", "r-care-near-home", "r-fit-my-life")
        .WhatMatters("Keep my job three days a week", "Not drive three hours each week")
        .AskAbout("work")
        .Wants(VisitType.InPerson)
        .Help(YesNoUnknown.No)
        .Planned()
        .Build();

    /// <summary>52, an ovary cyst that nobody has called cancer; surgery is set for day 30.</summary>
    public static CaseFile Denise(DateOnly? day0 = null) => New()
        .For(Person.Me, "Denise")
        .Told(ToldKind.LumpNotNamedCancer)
        .Named("cyst on my ovary")
        .Happened(SoFar.GivenPlan | SoFar.SurgeryAdvised)
        .MustStartNow(YesNoUnknown.No, (day0 ?? Day0).AddDays(30))
        .Because("r-confirm-diagnosis", "r-major-surgery", "r-unclear-results")
        .WhatMatters("Be sure it is not cancer", "No surgery I do not need")
        .Wants(VisitType.InPerson)
        .Help(YesNoUnknown.No)
        .Planned()
        .Build();

    /// <summary>79, a heart valve; his daughter June helps by phone; surgery is set for day 40.</summary>
    public static CaseFile Walter(DateOnly? day0 = null) => New()
        .For(Person.Me, "Walter")
        .Told(ToldKind.HeartValve)
        .Named("aortic stenosis")
        .Happened(SoFar.HadScans | SoFar.GivenPlan | SoFar.SurgeryAdvised)
        .MustStartNow(YesNoUnknown.Unknown, (day0 ?? Day0).AddDays(40))
        .Because("r-device-or-wait", "r-major-surgery", "r-surgeon-volume")
        .WhatMatters("Keep gardening", "Not be a burden")
        .Wants(VisitType.Virtual)
        .Help(YesNoUnknown.Yes, "June")
        .Planned()
        .Build();

    /// <summary>41, early breast cancer, may want a baby; surgery is set for day 16.</summary>
    public static CaseFile Mei(DateOnly? day0 = null) => New()
        .For(Person.Me, "Mei")
        .Told(ToldKind.CancerLump)
        .Named("stage 1 breast cancer, I think")
        .Happened(SoFar.HadBiopsy | SoFar.GivenPlan | SoFar.SurgeryAdvised)
        .MustStartNow(YesNoUnknown.No, (day0 ?? Day0).AddDays(16))
        .Because("r-cancer", "r-confirm-diagnosis", "r-latest-options")
        .WhatMatters("Maybe have a child", "Keep my breast if it is safe")
        .AskAbout("fertility", "work")
        .Wants(VisitType.InPerson)
        .Help(YesNoUnknown.No)
        .Planned()
        .Build();
}
