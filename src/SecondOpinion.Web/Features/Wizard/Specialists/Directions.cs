namespace SecondOpinion.Web.Features.Wizard.Specialists;

/// <summary>The way to a place on a map site. Nothing is asked of that site until a person opens the link, and the link holds an address and no more.</summary>
public static class Directions
{
    public const string Site = "openstreetmap.org";

    public static string To(string address) => $"https://www.{Site}/directions?to={Uri.EscapeDataString(address)}";
}
