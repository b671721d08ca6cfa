using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Layout;

/// <summary>What a post of <c>EditableText</c> asks for.</summary>
/// <param name="Words">The text as typed; null brings the built one back.</param>
public sealed record EditedText(string? Words)
{
    public const string Field = "text";

    /// <summary>The button that brings the built text back; any other keeps what was typed.</summary>
    public const string Restore = "restore";

    /// <summary>The button that keeps what was typed and goes on to print it.</summary>
    public const string Print = "print";

    public bool IsTooLong => Words?.Length > LetterDetails.TextLength;

    /// <summary>Whether the post goes on to print.</summary>
    public static bool IsForPrint(IFormCollection form) => string.Equals(form["go"], Print, StringComparison.Ordinal);

    /// <summary>An empty text would print nothing, so it brings the built one back.</summary>
    public static EditedText Read(IFormCollection form) =>
        string.Equals(form["go"], Restore, StringComparison.Ordinal) || string.IsNullOrWhiteSpace(form[Field])
            ? new EditedText((string?)null)
            : new EditedText(form[Field].ToString().ReplaceLineEndings("\n"));
}
