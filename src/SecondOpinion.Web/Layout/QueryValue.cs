using System.Globalization;

namespace SecondOpinion.Web.Layout;

/// <summary>Reads what an address says beside its path. Anyone can type an address, so what makes no sense counts as not said.</summary>
public static class QueryValue
{
    public static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;
}
