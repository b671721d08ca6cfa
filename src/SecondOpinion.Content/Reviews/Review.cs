namespace SecondOpinion.Content.Reviews;

/// <summary>Someone has read an entry or a file and said yes to it.</summary>
/// <param name="Item">The file, or the file and the id of the entry, as <see cref="ReviewItem"/> names it.</param>
/// <param name="By">In what capacity.</param>
/// <param name="Who">Name and title.</param>
/// <param name="On">The day.</param>
/// <param name="Words">The mark of the texts as they were read.</param>
public sealed record Review(string Item, Reviewer By, string Who, DateOnly On, string Words);
