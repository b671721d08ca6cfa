using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Layout;

/// <summary>What the pages say about the one who helps, by name where there is one.</summary>
/// <param name="Name">The helper's first name, or null.</param>
public sealed record HelperWords(string? Name)
{
    /// <summary>The helper of a case, or null when nobody helps.</summary>
    public static HelperWords? Of(CaseFile file) => CaseTopics.HasHelper(file)
        ? new HelperWords(string.IsNullOrWhiteSpace(file.Helper?.Name) ? null : file.Helper.Name)
        : null;

    public string Title(Wording words, int count) => Name is null
        ? words.With("questions.helper.title", ("count", count))
        : words.With("questions.helper.title-by-name", ("helper", Name), ("count", count));

    /// <summary>On a card that the helper asks.</summary>
    public string Asks(Wording words) => Name is null
        ? words["questions.card.helper-asks"]
        : words.With("questions.card.helper-asks-by-name", ("helper", Name));

    /// <summary>On the button that lets the helper ask.</summary>
    public string LetAsk(Wording words) => Name is null
        ? words["questions.card.let-helper-ask"]
        : words.With("questions.card.let-helper-ask-by-name", ("helper", Name));
}
