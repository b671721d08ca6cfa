using System.Collections.Immutable;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Layout;

/// <summary>The last part of a wizard step's address.</summary>
public static class WizardSlugs
{
    private static readonly ImmutableDictionary<WizardStep, string> Slugs = new Dictionary<WizardStep, string>
    {
        [WizardStep.Who] = "who",
        [WizardStep.Told] = "told",
        [WizardStep.Name] = "name",
        [WizardStep.SoFar] = "so-far",
        [WizardStep.Urgency] = "urgency",
        [WizardStep.StartSoon] = "start-soon",
        [WizardStep.ReasonGroups] = "reason-groups",
        [WizardStep.Reasons] = "reasons",
        [WizardStep.Matters] = "matters",
        [WizardStep.VisitType] = "visit-type",
        [WizardStep.Specialists] = "specialists",
        [WizardStep.Helper] = "helper",
        [WizardStep.Questions] = "questions",
        [WizardStep.Check] = "check",
    }.ToImmutableDictionary();

    public static string Of(WizardStep step) => Slugs[step];

    /// <summary>The step of a slug, or null when there is none.</summary>
    public static WizardStep? Find(string slug) =>
        Slugs.Where(s => string.Equals(s.Value, slug, StringComparison.OrdinalIgnoreCase)).Select(s => (WizardStep?)s.Key).FirstOrDefault();
}
