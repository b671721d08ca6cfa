using SecondOpinion.Content.Guidance;
using SecondOpinion.Directory;
using SecondOpinion.Directory.Importing;
using SecondOpinion.Directory.Nearby;
using SecondOpinion.Directory.Places;

namespace SecondOpinion.Web.Features.Wizard.Specialists;

/// <summary>Looks for a place and then for who is near it, in every list there is.</summary>
public sealed class SpecialistSearch(PlaceFinder places, NearbyFinder nearby, DirectoryImports imports)
{
    /// <summary>One page of the answer.</summary>
    /// <param name="ask">What is asked for.</param>
    /// <param name="page">The page, counted from 1; one that is not known yet leads to the last known.</param>
    /// <param name="sought">Who treats the illness.</param>
    /// <param name="specialties">Codes in plain words, to narrow by.</param>
    /// <param name="ct">Cancels: another search has taken its place.</param>
    public async Task<SpecialistFinding> FindAsync(SearchAsk ask, int? page, Sought sought, SpecialtyCatalogue specialties, CancellationToken ct)
    {
        var lists = await imports.ListsAsync(ct);
        try
        {
            return await FindAsync(ask, page, sought, specialties, lists, ct);
        }
        catch (DirectoryStartException)
        {
            // The server with the clinicians went away in the middle of the search: the rest is found without it.
            return await FindAsync(ask, page, sought, specialties, lists.WithoutClinicians(), ct);
        }
    }

    /// <summary>The row with an id, or null where it is on no list now.</summary>
    public async Task<NearbyRow?> FindAsync(string id, SpecialistFinding seen, CancellationToken ct)
    {
        try
        {
            return await nearby.FindAsync(id, seen.From?.Point ?? default, ct);
        }
        catch (DirectoryStartException)
        {
            return null;
        }
    }

    private async Task<SpecialistFinding> FindAsync(SearchAsk ask, int? page, Sought sought, SpecialtyCatalogue specialties, ImportedLists lists, CancellationToken ct)
    {
        var place = ask.IsTooLong || string.IsNullOrWhiteSpace(ask.Place) ? null : await places.FindAsync(ask.Place, ct);
        if (place is not PlaceFinding.Found from)
        {
            return new(await nearby.WithoutPlaceAsync(sought.Tags, ct), place, lists, 1);
        }

        var trail = ResultTrail.Of(ask);
        var shown = trail.PageNear(page);
        var query = new NearbyQuery(
            from.Point,
            sought.Tags,
            specialties.Narrowed(sought.Codes, ask.Specialty),
            ask.Miles,
            ask.Specialty is null ? ask.Kind : ask.Kind ?? Domain.Cases.PlaceKind.Clinician,
            WithHospitals: !lists.HasClinicians,
            Name: ask.Name,
            VideoOnly: ask.VideoOnly,
            WithMindHospitals: sought.IsOfMind,
            After: trail.StartOf(shown),
            WithClinicians: !lists.CliniciansAreDown);
        return new(await nearby.FindAsync(query, ct), place, lists, shown);
    }
}
