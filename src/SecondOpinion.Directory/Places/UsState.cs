using System.Collections.Frozen;

namespace SecondOpinion.Directory.Places;

/// <summary>The states as people write them, by their two letters; with Washington DC and Puerto Rico.</summary>
internal static class UsState
{
    private static readonly FrozenDictionary<string, string> Codes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["alabama"] = "AL", ["alaska"] = "AK", ["arizona"] = "AZ", ["arkansas"] = "AR", ["california"] = "CA",
        ["colorado"] = "CO", ["connecticut"] = "CT", ["delaware"] = "DE", ["district of columbia"] = "DC", ["florida"] = "FL",
        ["georgia"] = "GA", ["hawaii"] = "HI", ["idaho"] = "ID", ["illinois"] = "IL", ["indiana"] = "IN", ["iowa"] = "IA",
        ["kansas"] = "KS", ["kentucky"] = "KY", ["louisiana"] = "LA", ["maine"] = "ME", ["maryland"] = "MD",
        ["massachusetts"] = "MA", ["michigan"] = "MI", ["minnesota"] = "MN", ["mississippi"] = "MS", ["missouri"] = "MO",
        ["montana"] = "MT", ["nebraska"] = "NE", ["nevada"] = "NV", ["new hampshire"] = "NH", ["new jersey"] = "NJ",
        ["new mexico"] = "NM", ["new york"] = "NY", ["north carolina"] = "NC", ["north dakota"] = "ND", ["ohio"] = "OH",
        ["oklahoma"] = "OK", ["oregon"] = "OR", ["pennsylvania"] = "PA", ["puerto rico"] = "PR", ["rhode island"] = "RI",
        ["south carolina"] = "SC", ["south dakota"] = "SD", ["tennessee"] = "TN", ["texas"] = "TX", ["utah"] = "UT",
        ["vermont"] = "VT", ["virginia"] = "VA", ["washington"] = "WA", ["west virginia"] = "WV", ["wisconsin"] = "WI",
        ["wyoming"] = "WY",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> TwoLetters = Codes.Values.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The two letters for a name or a code in folded words, or null when it is no state.</summary>
    public static string? CodeOf(string words)
    {
        if (Codes.TryGetValue(words, out var code))
        {
            return code;
        }

        var upper = words.ToUpperInvariant();
        return TwoLetters.Contains(upper) ? upper : null;
    }
}
