using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>One question of the bank, as the rules see it: no words, only when it fits. Its words are in the content library.</summary>
/// <param name="Id">Such as <c>q-op-01</c>.</param>
/// <param name="Category">The id of its category.</param>
/// <param name="Diagnoses">Diagnosis tags it fits, or <c>any</c>.</param>
/// <param name="Reasons">Reason ids it fits, or <c>any</c>.</param>
/// <param name="Visits">Visit types it fits.</param>
/// <param name="Topics">When not empty, one of these must be the patient's.</param>
/// <param name="Needs">Facts that must all be true.</param>
/// <param name="Twin">Questions of the same twin ask nearly the same thing; null when it has none.</param>
/// <param name="Priority">1 ask first, 2 if there is time, 3 extra.</param>
/// <param name="ForOffice">Asked of the front desk by phone, not at the visit.</param>
/// <param name="IsSensitive">A hard question: offered closed, never picked.</param>
/// <param name="IsBeforeILeave">Always printed at the foot of the visit page.</param>
public sealed record QuestionPrompt(
    string Id,
    string Category,
    ImmutableHashSet<string> Diagnoses,
    ImmutableHashSet<string> Reasons,
    ImmutableHashSet<VisitType> Visits,
    ImmutableHashSet<string> Topics,
    ImmutableHashSet<Fact> Needs,
    string? Twin,
    int Priority,
    bool ForOffice,
    bool IsSensitive,
    bool IsBeforeILeave);
