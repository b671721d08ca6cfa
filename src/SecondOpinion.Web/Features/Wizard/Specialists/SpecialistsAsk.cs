using System.Globalization;

namespace SecondOpinion.Web.Features.Wizard.Specialists;

/// <summary>What the button asks for that the page was posted with.</summary>
public abstract record SpecialistsAsk
{
    private const string AddWord = "add:";
    private const string RemoveWord = "remove:";
    private const string PickWord = "pick:";
    private const string MoreWord = "more:";

    private SpecialistsAsk()
    {
    }

    /// <summary>Search for what stands in the place field; also what Enter does.</summary>
    public sealed record Search : SpecialistsAsk
    {
        public override string ToString() => "search";
    }

    /// <summary>Search again at any distance.</summary>
    public sealed record Farther : SpecialistsAsk
    {
        public override string ToString() => "farther";
    }

    /// <summary>Search for one of several cities of a name.</summary>
    public sealed record Pick(string Place) : SpecialistsAsk
    {
        public override string ToString() => PickWord + Place;
    }

    /// <summary>Put a place of the built-in list on the person's list.</summary>
    public sealed record Add(string Id) : SpecialistsAsk
    {
        public override string ToString() => AddWord + Id;
    }

    /// <summary>Put a place on the list that the person knows by name.</summary>
    public sealed record AddOwn : SpecialistsAsk
    {
        public override string ToString() => "own";
    }

    public sealed record Remove(Guid Entry) : SpecialistsAsk
    {
        public override string ToString() => RemoveWord + Entry.ToString("D", CultureInfo.InvariantCulture);
    }

    /// <summary>Show so many places of the answer.</summary>
    public sealed record More(int Count) : SpecialistsAsk
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{MoreWord}{Count}");
    }

    /// <summary>Continue, Back, or Save and finish later.</summary>
    public sealed record Leave(string Button) : SpecialistsAsk
    {
        public override string ToString() => Button;
    }

    /// <summary>Reads a button's value; what is none of this page's own is one of every wizard page.</summary>
    public static SpecialistsAsk Read(string button) => button switch
    {
        "search" => new Search(),
        "farther" => new Farther(),
        "own" => new AddOwn(),
        _ when After(button, PickWord) is { } place => new Pick(place),
        _ when After(button, AddWord) is { } id => new Add(id),
        _ when After(button, RemoveWord) is { } entry && Guid.TryParse(entry, CultureInfo.InvariantCulture, out var id) => new Remove(id),
        _ when After(button, MoreWord) is { } more && int.TryParse(more, NumberStyles.None, CultureInfo.InvariantCulture, out var count) => new More(count),
        _ => new Leave(button),
    };

    private static string? After(string button, string word) => button.StartsWith(word, StringComparison.Ordinal) ? button[word.Length..] : null;
}
