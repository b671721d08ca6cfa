using System.Security.Cryptography;
using System.Text;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Hosting;

/// <summary>
/// The id of what a form adds. It follows from a random id that the form was opened with and from all that was typed: a form
/// that is sent twice adds one thing, and one that is put right and sent again adds another.
/// </summary>
public static class PostedId
{
    /// <param name="typed">What was posted, and nothing else.</param>
    /// <param name="field">The hidden field with the random id; where it is not posted, each post adds something.</param>
    public static Guid Of(FieldValues typed, string field)
    {
        if (!Guid.TryParse(typed.One(field), out _))
        {
            return Guid.NewGuid();
        }

        return new Guid(HashOf(typed).AsSpan(0, 16));
    }

    /// <summary>32 bytes that follow from all that was typed; nobody can guess them where nobody can guess that.</summary>
    public static byte[] HashOf(FieldValues typed) => SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', typed.Fields.SelectMany(values => values.Value.Select(value => $"{values.Key.Length}:{values.Key}={value.Length}:{value}")))));
}
