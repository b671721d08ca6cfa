using System.Globalization;
using System.Text;
using QRCoder;

namespace SecondOpinion.Web.Features.Share;

/// <summary>A QR code as one SVG path of unit squares, so that it needs neither a style attribute nor an image request.</summary>
/// <param name="Side">Width and height in units, the quiet border of four units included.</param>
/// <param name="Path">The dark squares, for the path's <c>d</c>.</param>
public sealed record QrPath(int Side, string Path)
{
    public static QrPath Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                if (rows[y][x])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return new QrPath(rows.Count, path.ToString());
    }
}
