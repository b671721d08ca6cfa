namespace SecondOpinion.Content.Writing;

/// <summary>The lines to sign on. They end the letter: what stands under a signature, nobody has signed.</summary>
internal static class LetterSignature
{
    /// <summary>The letter with what was written under its signature put above it; as it was where it has none, or nothing under it.</summary>
    /// <param name="text">The letter as the person changed it.</param>
    /// <param name="templates">The lines that the letter is built from.</param>
    public static string PutLast(string text, IReadOnlyList<string> templates)
    {
        string[] labels = [.. templates.Reverse().TakeWhile(line => line.EndsWith(':')), .. templates.Where(line => line.EndsWith("{signer}", StringComparison.Ordinal)).Select(line => line[..line.IndexOf('{', StringComparison.Ordinal)].TrimEnd())];
        bool Signs(string line) => labels.Any(label => line.TrimStart().StartsWith(label, StringComparison.OrdinalIgnoreCase));

        var lines = text.Split('\n');
        var last = templates[^1].EndsWith(':') ? Array.FindLastIndex(lines, Signs) : -1;
        var under = string.Join('\n', lines.Skip(last + 1)).Trim('\n', ' ');
        if (last <= 0 || under.Length == 0)
        {
            return text;
        }

        var first = last;
        // People leave room to sign: blank lines between two signing lines belong to them.
        while (Array.FindLastIndex(lines, first - 1, first, line => line.Trim().Length > 0) is >= 0 and var before && Signs(lines[before]))
        {
            first = before;
        }

        var above = string.Join('\n', lines.Take(first)).TrimEnd();
        return string.Join("\n\n", new[] { above, under, string.Join('\n', lines[first..(last + 1)]) }.Where(part => part.Length > 0));
    }
}
