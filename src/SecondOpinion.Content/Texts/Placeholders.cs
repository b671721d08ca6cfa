using System.Text;

namespace SecondOpinion.Content.Texts;

/// <summary>Fills <c>{name}</c> and the like. One pass: what a person typed is never read as a placeholder again.</summary>
internal static class Placeholders
{
    /// <param name="template">The text as the catalogue has it.</param>
    /// <param name="valueOf">The value of a placeholder, or null to leave it as it stands.</param>
    public static string Fill(string template, Func<string, string?> valueOf)
    {
        var open = template.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
        {
            return template;
        }

        var filled = new StringBuilder(template.Length + 32);
        var from = 0;
        while (open >= 0)
        {
            var close = template.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            filled.Append(template, from, open - from);
            filled.Append(valueOf(template[(open + 1)..close]) ?? template[open..(close + 1)]);
            from = close + 1;
            open = template.IndexOf('{', from);
        }

        return filled.Append(template, from, template.Length - from).ToString();
    }
}
