namespace SecondOpinion.Web.Features.Visit;

/// <summary>One answer as posted.</summary>
/// <param name="Number">The number of the card on its page.</param>
/// <param name="Question">The question's id.</param>
/// <param name="Answer">What stands in the card now.</param>
/// <param name="Shown">The mark of the words it was shown with or that were kept last; behind a space, those of words that the script sent since and has no answer to.</param>
/// <param name="Typed">What the script saw: <see cref="AnswerSheet.IsTyped"/> since it was last kept, <see cref="AnswerSheet.IsKept"/> as it stands, or nothing where no key was pressed or no script runs.</param>
internal sealed record AnswerCard(string Number, string Question, string Answer, string Shown, string Typed)
{
    /// <summary>True when the page knows these words as its own.</summary>
    public bool Knows(string? words) => Shown.Split(' ').Contains(AnswerSheet.MarkOf(words), StringComparer.Ordinal);

    /// <summary>True when someone else wrote here meanwhile. A card without marks is taken as it is.</summary>
    /// <param name="stored">What is stored now.</param>
    public bool IsCrossed(string? stored) =>
        Shown.Length > 0 && !Knows(stored) && !string.Equals(AnswerSheet.MarkOf(stored), AnswerSheet.MarkOf(Answer), StringComparison.Ordinal);
}
