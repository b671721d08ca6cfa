using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Features.Wizard;

/// <summary>One page of the wizard: how it looks, how its fields are read, and how a saved answer becomes fields again.</summary>
/// <param name="Step">The step.</param>
/// <param name="View">A <see cref="StepView"/>.</param>
/// <param name="Read">Posted fields to the draft.</param>
/// <param name="Saved">The stored answer as fields; empty while there is none.</param>
/// <param name="Stays">What a button of the page's own comes to; null for a button that is not its own. Null where it has none.</param>
public sealed record StepDefinition(WizardStep Step, Type View, Func<FieldValues, StepForm> Read, Func<CaseFile, FieldValues> Saved, Func<FieldValues, string?, StepStay?>? Stays = null)
{
    /// <summary>The name under which unfinished typing of this step is kept.</summary>
    public string DraftName => Step.ToString();
}
