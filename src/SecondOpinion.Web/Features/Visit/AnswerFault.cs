namespace SecondOpinion.Web.Features.Visit;

/// <summary>Why an answer that was posted is not kept.</summary>
internal enum AnswerFault
{
    /// <summary>The visit is gone, or the question is none that this person may answer, such as one that was taken off the list.</summary>
    Gone,

    TooLong,

    /// <summary>Someone else wrote on the same card since this page was opened.</summary>
    Crossed,
}
