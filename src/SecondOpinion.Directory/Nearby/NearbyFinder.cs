using System.Collections.Immutable;
using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Directory.Hospitals;
using SecondOpinion.Directory.Places;
using SecondOpinion.Directory.Programmes;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Directory.Nearby;

/// <summary>
/// Searches clinicians, hospitals and the built-in list at once and puts them in one order: distance. What is sought is
/// not logged and not kept here.
/// </summary>
public sealed class NearbyFinder(ProgrammeFinder programmes, HospitalFinder hospitals, ClinicianFinder clinicians)
{
    /// <summary>One page. It works on another thread, so whoever asks can change their mind meanwhile.</summary>
    public Task<NearbyPage> FindAsync(NearbyQuery query, CancellationToken ct) => Task.Run(() => SearchAsync(query, ct), ct);

    /// <summary>What the built-in list has without a place to measure from: what needs no travel, and whether it serves the kind at all.</summary>
    public async Task<NearbyPage> WithoutPlaceAsync(ImmutableList<string> tags, CancellationToken ct)
    {
        var answer = await programmes.NearestAsync(new ProgrammeQuery(default, null, tags), ct);
        return new([], null, null, null, null, null, answer with { Places = [], NearestBeyond = null });
    }

    /// <summary>The row with an id, as seen from a place; null when the lists have it no more.</summary>
    public async Task<NearbyRow?> FindAsync(string id, GeoPoint from, CancellationToken ct)
    {
        if (NearbyRow.ClinicianIn(id) is { } npi)
        {
            return await clinicians.FindAsync(npi, from, ct) is { } clinician ? new NearbyRow.Clinician(clinician) : null;
        }

        if (NearbyRow.HospitalIn(id) is { } ccn)
        {
            return await hospitals.FindAsync(ccn, from, ct) is { } hospital ? new NearbyRow.Hospital(hospital) : null;
        }

        return await programmes.FindAsync(id, from, ct) is { } programme ? new NearbyRow.Center(programme) : null;
    }

    private async Task<NearbyPage> SearchAsync(NearbyQuery query, CancellationToken ct)
    {
        var centers = await programmes.NearestAsync(new ProgrammeQuery(query.From, query.Miles, query.Tags, query.Name, query.VideoOnly), ct);
        var houses = query.AsksForHospitals ? await hospitals.NearestAsync(HospitalsOf(query), ct) : HospitalPage.Empty;
        var people = query.AsksForClinicians ? await clinicians.NearestAsync(CliniciansOf(query), ct) : ClinicianPage.Empty;
        IReadOnlyList<NearbyRow> places = query.AsksForCenters ? [.. centers.Places.Select(near => new NearbyRow.Center(near))] : [];
        List<NearbyRow> found =
        [
            .. places.Where(row => query.After is not { } after || row.Mark > after),
            .. houses.Hospitals.Select(near => new NearbyRow.Hospital(near)),
            .. people.Clinicians.Select(near => new NearbyRow.Clinician(near)),
        ];
        ImmutableList<NearbyRow> rows = [.. found.OrderBy(row => row.Mark).Take(NearbyPage.Size)];
        var hasMore = found.Count > rows.Count || people.Next is not null;
        return new(
            rows,
            hasMore ? rows[^1].Mark : null,
            query.After is null && people.Next is null ? places.Count + houses.Total + people.Clinicians.Count
                : query.AsksForClinicians ? null : places.Count + houses.Total,
            rows.IsEmpty && query.After is null ? Beyond(query, centers, houses, people) : null,
            query is { Kind: null, After: null } ? NearestCenter(centers, rows) : null,
            query is { Kind: null, WithHospitals: false, After: null, VideoOnly: false } ? await NearestHospitalAsync(query, ct) : null,
            centers);
    }

    private static HospitalQuery HospitalsOf(NearbyQuery query) => new(query.From, query.Miles, NearbyPage.Size + 1, query.Name, query.WithMindHospitals ? null : MindHospital, query.After switch
    {
        null => null,
        { Kind: PlaceKind.Hospital } mark => new(mark.Miles, mark.Name, mark.Id),

        // What stands after a center at the same distance is every hospital there; after a clinician, none.
        { Kind: < PlaceKind.Hospital } mark => new(mark.Miles, string.Empty, string.Empty),
        { } mark => new(mark.Miles, LastName, string.Empty),
    });

    private static ClinicianQuery CliniciansOf(NearbyQuery query) => new(
        query.From,
        query.Codes,
        query.Miles,
        query.Name,
        query.VideoOnly,
        query.After switch
        {
            null => null,
            { Kind: PlaceKind.Clinician } mark => new(mark.Miles, mark.Name, long.TryParse(mark.Id, System.Globalization.CultureInfo.InvariantCulture, out var npi) ? npi : 0),
            { } mark => new(mark.Miles, string.Empty, 0),
        });

    private static NearbyRow? Beyond(NearbyQuery query, ProgrammeAnswer centers, HospitalPage houses, ClinicianPage people) => new NearbyRow?[]
    {
        query.AsksForCenters && centers.NearestBeyond is { } center ? new NearbyRow.Center(center) : null,
        houses.NearestBeyond is { } hospital ? new NearbyRow.Hospital(hospital) : null,
        people.NearestBeyond is { } clinician ? new NearbyRow.Clinician(clinician) : null,
    }.OfType<NearbyRow>().MinBy(row => row.Mark);

    private async Task<NearbyRow.Hospital?> NearestHospitalAsync(NearbyQuery query, CancellationToken ct) =>
        (await hospitals.NearestAsync(HospitalsOf(query) with { Miles = null, Most = 1 }, ct)).Hospitals is [var nearest] ? new(nearest) : null;

    private static NearbyRow.Center? NearestCenter(ProgrammeAnswer centers, ImmutableList<NearbyRow> rows) =>
        (centers.Places.FirstOrDefault() ?? centers.NearestBeyond) is { } nearest && !rows.Exists(row => string.Equals(row.Id, nearest.Programme.Id, StringComparison.Ordinal))
            ? new(nearest)
            : null;

    // As Medicare's list calls it.
    private const string MindHospital = "Psychiatric";

    // Sorts after every name.
    private const string LastName = "\uffff";
}
