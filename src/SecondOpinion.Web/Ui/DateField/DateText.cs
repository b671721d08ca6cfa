using System.Globalization;

namespace SecondOpinion.Web.Ui;

/// <summary>A date as it was typed, each box on its own and unchecked.</summary>
public sealed record DateText(string? Month, string? Day, string? Year)
{
    // A month is understood in either language, whichever the page is in.
    private static readonly CultureInfo[] Cultures = [CultureInfo.GetCultureInfo("en-US"), CultureInfo.GetCultureInfo("es-US")];

    public static DateText Empty { get; } = new(null, null, null);

    public bool IsBlank => string.IsNullOrWhiteSpace($"{Month}{Day}{Year}");

    /// <summary>The date that was typed, or null when the boxes name none. A month may be a number, a name or its first letters; a year may have two digits.</summary>
    public DateOnly? Date => (MonthNumber, Number(Day), FullYear) is ({ } month, { } day, { } year)
        && year is >= 1900 and <= 2199 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
        ? new DateOnly(year, month, day)
        : null;

    /// <summary>Something is typed, and at least one of the boxes is empty.</summary>
    public bool IsPart => !IsBlank && (string.IsNullOrWhiteSpace(Month) || string.IsNullOrWhiteSpace(Day) || string.IsNullOrWhiteSpace(Year));

    /// <summary>Every box can be read, and there is no such day, like February 30.</summary>
    public bool IsNoDay => Date is null && (Number(Month) ?? NamedMonth) is not null && Number(Day) is not null && FullYear is >= 1900 and <= 2199;

    private int? MonthNumber => Number(Month) is { } number ? number is >= 1 and <= 12 ? number : null : NamedMonth;

    private int? NamedMonth
    {
        get
        {
            var typed = Month?.Trim().TrimEnd('.') ?? "";
            var named = Cultures
                .Select(culture => Array.FindIndex(culture.DateTimeFormat.MonthNames, name => typed.Length >= 3 && name.StartsWith(typed, StringComparison.OrdinalIgnoreCase)))
                .FirstOrDefault(found => found >= 0, -1);
            return named < 0 ? null : named + 1;
        }
    }

    private int? FullYear => Number(Year) is { } year ? year < 100 ? year + 2000 : year : null;

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;
}
