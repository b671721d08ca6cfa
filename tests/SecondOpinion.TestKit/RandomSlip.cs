namespace SecondOpinion.TestKit;

/// <summary>A slip of the finger: a letter left out, put in, changed, or swapped with the next.</summary>
public static class RandomSlip
{
    /// <param name="word">Two letters or more.</param>
    /// <param name="random">Where, which letter and which of the four.</param>
    public static string In(string word, Random random)
    {
        var at = random.Next(word.Length - 1);
        var letter = (char)('a' + random.Next(26));
        return random.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, letter.ToString()),
            2 => string.Concat(word.AsSpan(0, at), letter.ToString(), word.AsSpan(at + 1)),
            _ => string.Concat(word.AsSpan(0, at), word.AsSpan(at + 1, 1), word.AsSpan(at, 1), word.AsSpan(at + 2)),
        };
    }
}
