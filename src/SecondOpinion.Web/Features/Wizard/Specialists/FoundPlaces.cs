using SecondOpinion.Content;
using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Directory.Nearby;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Wizard.Specialists;

/// <summary>Puts rows of the lists into words.</summary>
/// <param name="content">The words of the built-in list and of the kinds of doctor.</param>
/// <param name="words">The interface texts.</param>
/// <param name="lists">The dates of the lists.</param>
/// <param name="codes">The kinds of doctor that are sought: these are named first.</param>
public sealed class FoundPlaces(ContentLibrary content, Wording words, ImportedLists lists, IReadOnlyCollection<string> codes)
{
    public FoundPlace Of(NearbyRow row) => row switch
    {
        NearbyRow.Center center => OfCenter(center),
        NearbyRow.Hospital hospital => OfHospital(hospital),
        NearbyRow.Clinician clinician => OfClinician(clinician),
        _ => throw new ArgumentOutOfRangeException(nameof(row), row, "No words for this row."),
    };

    private FoundPlace OfCenter(NearbyRow.Center row)
    {
        var place = row.Near.Programme;
        var city = place.City is null ? null : $"{place.City}, {place.State}";
        return new(
            place.Id,
            PlaceKind.Center,
            place.Name,
            words[place.Kind switch { "nci-center" => "specialists.kind-nci-center", "rare-center" => "specialists.kind-rare-center", _ => "specialists.kind-remote" }],
            place.Street is null ? city : $"{place.Street}, {city} {place.Zip}",
            city,
            place.Phone,
            place.Website,
            [content.ProgrammeTexts.NoteOf(place.Id, words.Language, words.PlanFor)],
            place.Visits.Contains(Domain.Cases.VisitType.Virtual),
            row.Miles,
            row.Direction,
            place.Source,
            place.CheckedOn);
    }

    private FoundPlace OfHospital(NearbyRow.Hospital row)
    {
        var hospital = row.Near.Hospital;
        var city = $"{RegisterLetters.Ease(hospital.City)}, {hospital.State}";
        return new(
            row.Id,
            PlaceKind.Hospital,
            RegisterLetters.Ease(hospital.Name),
            words[HospitalKinds.KeyOf(hospital.Kind)],
            $"{RegisterLetters.Ease(hospital.Street)}, {city} {hospital.Zip}",
            city,
            PhoneLink.Written(hospital.Phone),
            Website: null,
            hospital.HasEmergency ? [words["specialists.has-emergency"]] : [],
            OffersTelehealth: false,
            row.Miles,
            row.Direction,
            SourceWords.Hospitals,
            lists.Hospitals?.DataOf);
    }

    private FoundPlace OfClinician(NearbyRow.Clinician row)
    {
        var person = row.Near.Clinician;
        var city = $"{RegisterLetters.Ease(person.Address.City)}, {person.Address.State}";
        return new(
            row.Id,
            PlaceKind.Clinician,
            RegisterLetters.NameOf(person),
            KindsOf(person),
            $"{RegisterLetters.Ease(person.Address.Street)}, {city} {person.Address.Zip}",
            city,
            PhoneLink.Written(person.Phone),
            Website: null,
            [.. FactsOf(person)],
            person.Medicare?.OffersTelehealth == true,
            row.Miles,
            row.Direction,
            person.Source == ClinicianSource.Nppes ? SourceWords.Nppes : SourceWords.Medicare,
            person.UpdatedOn);
    }

    private string KindsOf(Clinician person)
    {
        var sought = person.Specialties.Select(s => s.Code).Where(code => codes.Contains(code, StringComparer.Ordinal));
        return string.Join("; ", content.Specialties.Of(sought).Select(kind => words.Say(kind.Name)).DefaultIfEmpty(words["specialists.kind-doctor"]));
    }

    private IEnumerable<string> FactsOf(Clinician person)
    {
        if (person.Medicare?.OffersTelehealth == true)
        {
            yield return words["specialists.sees-by-video"];
        }

        if (person.Medicare is { Facilities: [_, ..] groups })
        {
            yield return words.With("specialists.works-with", ("groups", string.Join("; ", groups.Take(2).Select(RegisterLetters.Ease))));
        }
    }
}
