using System.Security.Cryptography;
using System.Text;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Content.Reviews;

/// <summary>What can be reviewed: an entry, or a whole file.</summary>
/// <param name="File">The file inside the catalogues folder.</param>
/// <param name="Id">The id of the entry; null for the whole file.</param>
/// <param name="Words">A short mark of its texts in every language; another one when a word changes.</param>
public sealed record ReviewItem(string File, string? Id, string Words)
{
    private const int MarkLength = 8;

    /// <summary>Its one name in the whole library.</summary>
    public string Name => Id is null ? File : $"{File}#{Id}";

    internal static ReviewItem Of(string file, string? id, IEnumerable<CatalogueText> texts)
    {
        var words = texts.SelectMany(text => text.In(Language.English).Append("").Concat(text.In(Language.Spanish)).Append(""));
        var mark = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', words)));
        return new ReviewItem(file, id, Convert.ToHexStringLower(mark)[..MarkLength]);
    }
}
