using System.Globalization;
using System.Text;

namespace SecondOpinion.Web.Features.Print.Fitting;

/// <summary>
/// How wide a character is in the print typeface, in thousandths of the type size, rounded up. Characters that the typeface
/// lacks come from a font of the reader's own, so they count as wide.
/// </summary>
internal static class GlyphWidths
{
    private const int Fallback = 1100;
    private const int LongLigature = 4000;

    private static readonly (string Characters, int Width)[] Latin =
    [
        ("'", 160),
        (",.:;`|j", 240),
        (" il", 270),
        ("f!\"()", 310),
        ("t[]{}", 340),
        ("r-_/I\\", 390),
        ("cxysvzk?*1", 490),
        ("eauLJ7", 540),
        ("hnodgTF2<>^~", 560),
        ("bpqEY359$PSV", 590),
        ("46+8BRZXAK=", 630),
        ("wCDGHNU#0", 690),
        ("OQ&@", 780),
        ("mMW", 860),
        ("%", 920),
    ];

    public static int Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ when rune.Value is >= 0xFDF0 and <= 0xFDFD => LongLigature,
        UnicodeCategory.LowercaseLetter when rune.Value is > 0x7F and < 0x500 => 750,
        UnicodeCategory.OtherLetter when rune.Value is >= 0x590 and < 0x900 => 900,
        _ when rune.IsAscii => Array.Find(Latin, group => group.Characters.Contains((char)rune.Value, StringComparison.Ordinal)).Width,
        _ => Fallback,
    };
}
