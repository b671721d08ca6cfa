namespace SecondOpinion.Web.Features.Visit;

/// <summary>One answer as posted.</summary>
/// <param name="Number">The number of the card on its page.</param>
/// <param name="Question">The question's id.</param>
/// <param name="Answer">What stands in the card now.</param>
/// <param name="Shown">The mark of the words it was shown with.</param>
/// <param name="Typed">What the script saw: <see cref="AnswerSheet.IsTyped"/> since it was last kept, <see cref="AnswerSheet.IsKept"/> as it stands, or nothing where no key was pressed or no script runs.</param>
internal sealed record AnswerCard(string Number, string Question, string Answer, string Shown, string Typed);
