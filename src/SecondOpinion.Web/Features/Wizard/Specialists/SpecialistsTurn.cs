using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Features.Wizard.Specialists;

/// <summary>One press of a button on the specialists page: what is wrong with it, and what it makes of the case.</summary>
public sealed record SpecialistsTurn(SpecialistsAsk Ask, SpecialistsForm Form)
{
    /// <summary>Reads the button and the fields. A picked city and a wider search are fields too; a name typed but not added is added by Continue.</summary>
    public static SpecialistsTurn Read(string button, FieldValues fields)
    {
        var ask = SpecialistsAsk.Read(button);
        var form = SpecialistsForm.From(ask switch
        {
            SpecialistsAsk.Pick pick => fields.With(SpecialistsForm.PlaceField, pick.Place),
            SpecialistsAsk.Farther => fields.With(SpecialistsForm.MilesField, SpecialistsForm.AnyDistance),
            _ => fields,
        });
        return new(ask, form);
    }

    /// <summary>True when a place is to be added that was typed by name.</summary>
    public bool AddsOwn => Ask is SpecialistsAsk.AddOwn || (Ask is SpecialistsAsk.Leave && Form.OwnName is not null);

    /// <summary>What the history says of it.</summary>
    public CaseVerb Verb => Ask switch
    {
        SpecialistsAsk.Remove => CaseVerb.RemoveFromShortlist,
        _ when AddsOwn || Ask is SpecialistsAsk.Add => CaseVerb.AddToShortlist,
        _ => CaseVerb.SearchSpecialists,
    };

    /// <summary>The case after it.</summary>
    /// <param name="file">The case as it stands.</param>
    /// <param name="added">What <see cref="Added"/> gave: made once, since a change may be applied again.</param>
    /// <exception cref="CaseRuleException">The list is full.</exception>
    public CaseFile Apply(CaseFile file, ShortlistEntry? added)
    {
        var list = Ask is SpecialistsAsk.Remove remove ? file.Shortlist.Remove(remove.Entry) : file.Shortlist;
        return file with { SearchPlace = Form.SearchPlace, Shortlist = added is null ? list : list.Add(added) };
    }

    /// <summary>Field and interface text key of everything that is wrong.</summary>
    public IEnumerable<(string Field, string Key)> Errors(CaseFile file, SpecialistFinding finding, DateOnly today)
    {
        foreach (var error in Form.Check(today).Errors)
        {
            yield return (error.PropertyName, error.ErrorMessage);
        }

        if (Ask is SpecialistsAsk.Search && Form.Place is null)
        {
            yield return (SpecialistsForm.PlaceField, "specialists.error-place-empty");
        }
        else if (Ask is SpecialistsAsk.Search && finding.IsUnknown)
        {
            yield return (SpecialistsForm.PlaceField, "specialists.error-place-unknown");
        }

        if (AddsOwn && Form.OwnName is null)
        {
            yield return (SpecialistsForm.OwnNameField, "specialists.error-own-name");
        }

        if ((AddsOwn || Ask is SpecialistsAsk.Add) && file.Shortlist.IsFull)
        {
            yield return (MyList.ListId, "specialists.error-full");
        }
    }

    /// <summary>The entry to put on the list, or null when this adds none.</summary>
    public ShortlistEntry? Added(ContentLibrary content) => Ask switch
    {
        SpecialistsAsk.Add add when content.Programmes.Find(p => string.Equals(p.Id, add.Id, StringComparison.Ordinal)) is { } place => new ShortlistEntry(Guid.NewGuid(), place.Id, place.Name, place.Phone),
        _ when AddsOwn && Form.OwnName is { } name => new ShortlistEntry(Guid.NewGuid(), DirectoryId: null, name, Form.OwnPhone),
        _ => null,
    };

    /// <summary>What stays typed but not used: a name that was not added yet. Null when nothing does.</summary>
    public FieldValues? Left(FieldValues fields) => AddsOwn || (Form.OwnName ?? Form.OwnPhone) is null
        ? null
        : fields.With(SpecialistsForm.PlaceField, Form.Place).With(SpecialistsForm.MilesField, SpecialistsForm.TextOf(Form.Miles));
}
