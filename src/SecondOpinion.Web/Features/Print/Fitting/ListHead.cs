namespace SecondOpinion.Web.Features.Print.Fitting;

/// <summary>The top of a call sheet: the name of the office, which may be long, its address, and three fields beside them.</summary>
/// <param name="Title">The name.</param>
/// <param name="Address">Street and town, or null.</param>
internal sealed record ListHead(string Title, string? Address)
{
    private const double Width = 227;
    private const double Fields = 26;
    private const double Around = 17;

    public double Height(ListSetting setting) => Around + Math.Max(
        Fields,
        setting.Height(Title, setting.Title, Width) + (Address is null ? 0 : setting.Height(Address, setting.Letters, Width)));
}
