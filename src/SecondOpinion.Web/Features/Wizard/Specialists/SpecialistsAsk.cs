using System.Globalization;
using SecondOpinion.Directory.Nearby;

namespace SecondOpinion.Web.Features.Wizard.Specialists;

/// <summary>What the button asks for that the page was posted with.</summary>
public abstract record SpecialistsAsk
{
    private const string AddWord = "add:";
    private const string RemoveWord = "remove:";
    private const string PickWord = "pick:";
    private const string TurnWord = "page:";

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

    /// <summary>Put a place that was found on the person's list.</summary>
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

    /// <summary>Put back what was taken off the list last.</summary>
    public sealed record PutBack : SpecialistsAsk
    {
        public override string ToString() => "put-back";
    }

    /// <summary>Show another page of the answer. Where it begins is said for a page that was not shown yet.</summary>
    public sealed record Turn(int Page, NearbyMark? Start) : SpecialistsAsk
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{TurnWord}{Page}:{Start}");
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
        "put-back" => new PutBack(),
        _ when After(button, PickWord) is { } place => new Pick(place),
        _ when After(button, AddWord) is { } id => new Add(id),
        _ when After(button, RemoveWord) is { } entry && Guid.TryParse(entry, CultureInfo.InvariantCulture, out var id) => new Remove(id),
        _ when After(button, TurnWord)?.Split(':', 2) is [var page, var start] && int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => new Turn(number, NearbyMark.Parse(start)),
        _ => new Leave(button),
    };

    private static string? After(string button, string word) => button.StartsWith(word, StringComparison.Ordinal) ? button[word.Length..] : null;
}
