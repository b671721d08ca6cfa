using Microsoft.AspNetCore.WebUtilities;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Questions;

/// <summary>Where the question pages post to, and where a post leads back to. Addresses hold places on the list, never words and never ids of questions.</summary>
public static class QuestionLinks
{
    /// <summary>The page in the wizard, as the form names it.</summary>
    public const string WizardPage = "wizard";

    /// <summary>The page of the plan, as the form names it.</summary>
    public const string PlanPage = "plan";

    public static string Change(CaseId id) => $"{CaseLinks.Questions(id)}/change";

    public static string Draft(CaseId id) => $"{CaseLinks.Questions(id)}/draft";

    public static string Page(CaseId id, string? page, ReturnTo returnTo) =>
        string.Equals(page, WizardPage, StringComparison.Ordinal) ? CaseLinks.Step(id, WizardStep.Questions, returnTo) : CaseLinks.Questions(id);

    /// <summary>Back to the page, which says what was done.</summary>
    public static string Done(string page, QuestionDeed deed, string? spot, string elementId) =>
        $"{QueryHelpers.AddQueryString(page, [KeyValuePair.Create<string, string?>("did", deed.ToString()), KeyValuePair.Create("at", spot)])}#{elementId}";

    /// <summary>Back to the page, which says what is wrong.</summary>
    /// <param name="page">The page.</param>
    /// <param name="at">The place of the question whose words are refused, <see cref="QuestionAction.OwnField"/> for an own one, or null when it is about the whole list.</param>
    /// <param name="rule">The rule it ran into.</param>
    public static string Wrong(string page, string? at, CaseRule rule) =>
        QueryHelpers.AddQueryString(page, [KeyValuePair.Create("at", at), KeyValuePair.Create<string, string?>("wrong", rule.ToString())]);
}
