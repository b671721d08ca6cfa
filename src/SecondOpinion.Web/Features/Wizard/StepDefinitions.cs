using System.Collections.Immutable;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Web.Features.Wizard.Helper;
using SecondOpinion.Web.Features.Wizard.Matters;
using SecondOpinion.Web.Features.Wizard.Name;
using SecondOpinion.Web.Features.Wizard.ReasonGroups;
using SecondOpinion.Web.Features.Wizard.Reasons;
using SecondOpinion.Web.Features.Wizard.SoFar;
using SecondOpinion.Web.Features.Wizard.Specialists;
using SecondOpinion.Web.Features.Wizard.StartSoon;
using SecondOpinion.Web.Features.Wizard.Told;
using SecondOpinion.Web.Features.Wizard.Urgency;
using SecondOpinion.Web.Features.Wizard.VisitType;
using SecondOpinion.Web.Features.Wizard.Who;

namespace SecondOpinion.Web.Features.Wizard;

/// <summary>The wizard steps that are one form each, and Specialists, which has a page of its own but keeps its drafts like them. Questions and Check answers stand apart.</summary>
public static class StepDefinitions
{
    private static readonly ImmutableDictionary<WizardStep, StepDefinition> All = new StepDefinition[]
    {
        new(WizardStep.Who, typeof(WhoStep), WhoForm.From, WhoForm.Saved),
        new(WizardStep.Told, typeof(ToldStep), ToldForm.From, ToldForm.Saved),
        new(WizardStep.Name, typeof(NameStep), NameForm.From, NameForm.Saved, NameAsk.Take),
        new(WizardStep.SoFar, typeof(SoFarStep), SoFarForm.From, SoFarForm.Saved),
        new(WizardStep.Urgency, typeof(UrgencyStep), UrgencyForm.From, UrgencyForm.Saved),
        new(WizardStep.StartSoon, typeof(StartSoonStep), StartSoonForm.From, StartSoonForm.Saved),
        new(WizardStep.ReasonGroups, typeof(ReasonGroupsStep), ReasonGroupsForm.From, ReasonGroupsForm.Saved),
        new(WizardStep.Reasons, typeof(ReasonsStep), ReasonsForm.From, ReasonsForm.Saved),
        new(WizardStep.Matters, typeof(MattersStep), MattersForm.From, MattersForm.Saved),
        new(WizardStep.VisitType, typeof(VisitTypeStep), VisitTypeForm.From, VisitTypeForm.Saved),
        SpecialistsStep.Definition,
        new(WizardStep.Helper, typeof(HelperStep), HelperForm.From, HelperForm.Saved),
    }.ToImmutableDictionary(d => d.Step);

    public static StepDefinition? Find(WizardStep step) => All.GetValueOrDefault(step);
}
