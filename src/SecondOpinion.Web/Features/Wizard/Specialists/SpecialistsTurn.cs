using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Wizard.Specialists;

/// <summary>One press of a button on the specialists page: what is wrong with it, and what it makes of the case.</summary>
/// <param name="Ask">The button.</param>
/// <param name="Form">The fields as they are to be taken.</param>
/// <param name="Page">The page of the answer to show after it.</param>
public sealed record SpecialistsTurn(SpecialistsAsk Ask, SpecialistsForm Form, int Page)
{
    /// <summary>Reads the button and the fields. A picked city and a wider search are fields too; a name typed but not added is added by Continue.</summary>
    public static SpecialistsTurn Read(string button, FieldValues fields)
    {
        var ask = SpecialistsAsk.Read(button);
        var typed = SpecialistsForm.From(fields);
        var trail = ResultTrail.Of(typed.Ask);
        if (ask is SpecialistsAsk.Turn { Start: { } start } turn)
        {
            trail = trail.With(turn.Page, start);
        }

        var form = SpecialistsForm.From(SpecialistsForm.Written(fields, ask switch
        {
            SpecialistsAsk.Pick pick => typed.Ask with { Place = pick.Place, Trail = null },
            SpecialistsAsk.Farther => typed.Ask with { Miles = null, Trail = null },
            SpecialistsAsk.Search => typed.Ask with { Trail = null },
            _ => typed.Ask with { Trail = trail.Text },
        }));
        var page = ask switch
        {
            SpecialistsAsk.Turn to => to.Page,
            SpecialistsAsk.Pick or SpecialistsAsk.Farther or SpecialistsAsk.Search => 1,
            _ => typed.Page,
        };
        return new(ask, form, ResultTrail.Of(form.Ask).PageNear(page));
    }

    /// <summary>True when a place is to be added that was typed by name.</summary>
    public bool AddsOwn => Ask is SpecialistsAsk.AddOwn || (Ask is SpecialistsAsk.Leave && Form.OwnName is not null);

    /// <summary>What the history says of it.</summary>
    public CaseVerb Verb => Ask switch
    {
        SpecialistsAsk.Remove => CaseVerb.RemoveFromShortlist,
        SpecialistsAsk.PutBack => CaseVerb.PutBackOnShortlist,
        _ when AddsOwn || Ask is SpecialistsAsk.Add => CaseVerb.AddToShortlist,
        _ => CaseVerb.SearchSpecialists,
    };

    /// <summary>The entry of a place typed by name, or null when none is added.</summary>
    public ShortlistEntry? Own => AddsOwn && Form.OwnName is { } name ? new ShortlistEntry(Guid.NewGuid(), DirectoryId: null, name, Form.OwnPhone) : null;

    /// <summary>The case after it.</summary>
    /// <param name="file">The case as it stands.</param>
    /// <param name="added">The entry to add, or null: made once, since a change may be applied again.</param>
    /// <exception cref="CaseRuleException">The list is full.</exception>
    public CaseFile Apply(CaseFile file, ShortlistEntry? added)
    {
        var list = Ask switch
        {
            SpecialistsAsk.Remove remove => file.Shortlist.Remove(remove.Entry),
            SpecialistsAsk.PutBack => file.Shortlist.PutBack(),
            _ => file.Shortlist,
        };
        return file with { SearchPlace = Form.Ask.Keep(), Shortlist = added is null ? list : list.Add(added) };
    }

    /// <summary>Field and interface text key of everything that is wrong.</summary>
    public IEnumerable<(string Field, string Key)> Errors(CaseFile file, SpecialistFinding finding, DateOnly today)
    {
        foreach (var error in Form.Check(today).Errors)
        {
            yield return (error.PropertyName, error.ErrorMessage);
        }

        if (Ask is SpecialistsAsk.Search && Form.Ask.Place is null)
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

        if ((AddsOwn || Ask is SpecialistsAsk.Add or SpecialistsAsk.PutBack) && file.Shortlist.IsFull)
        {
            yield return (MyList.ListId, "specialists.error-full");
        }
    }

    /// <summary>What stays typed but not used: a name that was not added yet. Null when nothing does.</summary>
    public FieldValues? Left(FieldValues fields) => AddsOwn || (Form.OwnName ?? Form.OwnPhone) is null ? null : SpecialistsForm.Written(fields, Form.Ask);
}
