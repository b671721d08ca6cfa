using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Directory.Tests.Programmes;

internal static class TestProgrammes
{
    public static Programme Duke { get; } = Center("nci-duke", "Duke Cancer Institute", 36.0218, -78.9478);

    public static Programme Unc { get; } = Center("nci-unc", "UNC Lineberger", 35.9203, -79.0372);

    public static Programme Moffitt { get; } = Center("nci-moffitt", "Moffitt", 28.05, -82.45);

    public static Programme SomewhereInNewYork { get; } = Center("rare-ny", "New York Center", null, null) with { Serves = ["rare_disease"] };

    public static Programme AnyKind { get; } = Remote("remote-any", "Any Kind Online", []);

    public static Programme CancerOnline { get; } = Remote("remote-cancer", "Cancer Online", ["solid_tumor", "blood_cancer"]);

    public static IReadOnlyCollection<Programme> All { get; } = [Moffitt, AnyKind, Unc, SomewhereInNewYork, CancerOnline, Duke];

    private static Programme Center(string id, string name, double? latitude, double? longitude) => new(
        id, name, "nci-center", ["solid_tumor", "blood_cancer"], [VisitType.InPerson], "2301 Erwin Rd", "Durham", "NC", "27705",
        latitude, longitude, "(919) 684-8111", new Uri("https://www.dukecancerinstitute.org"), "A list, 10 June 2026.", new DateOnly(2026, 6, 10));

    private static Programme Remote(string id, string name, ImmutableList<string> serves) => new(
        id, name, "remote-programme", serves, [VisitType.Virtual], null, null, null, null, null, null, null, null, "A page.", new DateOnly(2026, 11, 22));
}
