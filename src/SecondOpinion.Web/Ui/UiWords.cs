namespace SecondOpinion.Web.Ui;

/// <summary>The few words the components say themselves. They come from the content catalogue, like every other word.</summary>
/// <param name="Problem">Heading of the error summary.</param>
/// <param name="Error">Said before an error message by a screen reader.</param>
/// <param name="Month">Label of a date's first box.</param>
/// <param name="Day">Label of a date's second box.</param>
/// <param name="Year">Label of a date's third box.</param>
/// <param name="SavedAt">Said when a draft was kept; <c>{time}</c> stands for the time of day.</param>
/// <param name="NotSaved">Said when a draft could not be kept yet.</param>
/// <param name="PageOld">Said when no draft from this page is kept any more, and one from the same page afresh would be.</param>
/// <param name="TooLong">Said when a draft is longer than can be kept.</param>
/// <param name="PageGone">Said when no draft is kept any more, as what it is about is gone.</param>
public sealed record UiWords(string Problem, string Error, string Month, string Day, string Year, string SavedAt, string NotSaved, string PageOld, string TooLong, string PageGone);
