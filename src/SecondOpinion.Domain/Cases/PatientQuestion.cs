namespace SecondOpinion.Domain.Cases;

/// <summary>A question the patient will ask: a prompt that was offered, a prompt in the patient's words, or their own.</summary>
/// <param name="Id">Unique within the case: the prompt's id, or <c>own-</c> and a number.</param>
/// <param name="PromptId">The question prompt it came from, or null for the patient's own.</param>
/// <param name="OwnWords">The patient's wording, or null to use the prompt's.</param>
/// <param name="Place">The list it stands in.</param>
/// <param name="Asker">Who asks it.</param>
/// <param name="StoodAt">For a removed question, its index among all questions when it was taken off.</param>
public sealed record PatientQuestion(string Id, string? PromptId, string? OwnWords, QuestionPlace Place, Asker Asker, int? StoodAt = null)
{
    /// <summary>So that the worst case still fits a printed page.</summary>
    public const int OwnWordsLength = 140;

    public static PatientQuestion From(string promptId, QuestionPlace place) => new(promptId, promptId, null, place, Asker.Patient);
}
