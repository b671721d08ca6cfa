using System.Runtime.InteropServices;

namespace SecondOpinion.Directory.Conditions;

/// <summary>
/// Counts the slips between a typed word and others, all its letters at once: one bit of a number for each (Hyyrö's
/// bit-parallel distance). A letter too many, too few, another, or two swapped is one slip.
/// </summary>
internal sealed class SlipMeter
{
    /// <summary>As many letters as a number has bits; what is longer is cut.</summary>
    private const int Longest = 64;

    private readonly ulong[] places = new ulong[LetterTable.Alphabet];
    private readonly ulong last;

    public SlipMeter(string typed)
    {
        Length = Math.Min(typed.Length, Longest);
        for (var at = 0; at < Length; at++)
        {
            places[LetterTable.Code(typed[at])] |= 1UL << at;
        }

        Marks = LetterMarks.Of(typed.AsSpan(0, Length));
        last = 1UL << (Length - 1);
    }

    public int Length { get; }

    public LetterMarks Marks { get; }

    /// <summary>Slips from what was typed to the whole word, and to the start of it that is nearest.</summary>
    public Slips To(ReadOnlySpan<byte> word)
    {
        ulong vertical = ulong.MaxValue, lower = 0, equal = 0, before = 0;
        int whole = Length, start = Length;
        foreach (var letter in word)
        {
            var place = places[letter];
            var swapped = ((~equal & place) << 1) & before;
            equal = (((place & vertical) + vertical) ^ vertical) | place | lower | swapped;
            var more = lower | ~(equal | vertical);
            var less = equal & vertical;
            whole += (more & last) != 0 ? 1 : (less & last) != 0 ? -1 : 0;
            start = Math.Min(start, whole);
            more = (more << 1) | 1;
            less <<= 1;
            vertical = less | ~(equal | more);
            lower = equal & more;
            before = place;
        }

        return new(whole, start);
    }

    /// <summary>How many slips a person may make: none under 5 letters, one up to 8, two from 9 on.</summary>
    public static int Allowed(int letters) => letters switch
    {
        < 5 => 0,
        < 9 => 1,
        _ => 2,
    };

    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Slips(int Whole, int Start);
}
