using FluentValidation.Results;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Visit;

/// <summary>When and where the visit is, as typed.</summary>
public sealed class VisitForm
{
    public const string DateField = "date";
    public const string WasField = "was";
    public const string TimeField = "time";
    public const string ZoneField = "zone";
    public const string PlaceField = "place";
    public const string AddressField = "address";
    public const string LinkField = "link";
    public const string DoctorField = "doctor";

    public required DateText Date { get; init; }

    /// <summary>"It was already": a day that has passed is meant.</summary>
    public bool HasBeen { get; init; }

    public string? Time { get; init; }

    /// <summary>What was picked of the time zones, or null for the person's own.</summary>
    public string? Zone { get; init; }

    public string? Place { get; init; }

    public string? Address { get; init; }

    public string? Link { get; init; }

    public string? Doctor { get; init; }

    public static VisitForm From(FieldValues fields) => new()
    {
        Date = DateFields.Read(fields, DateField),
        HasBeen = fields.Has(WasField, "yes"),
        Time = fields.One(TimeField),
        Zone = fields.One(ZoneField),
        Place = fields.One(PlaceField),
        Address = fields.One(AddressField),
        Link = fields.One(LinkField),
        Doctor = fields.One(DoctorField),
    };

    /// <summary>What is stored, and for a new visit in person the address that is known of the office. It counts as typed: saving keeps it.</summary>
    public static FieldValues Prefilled(FieldValues stored, OpinionRequest? request) =>
        request is { Visit: null, Kind: VisitType.InPerson, Address: { } address } ? stored.With(AddressField, address) : stored;

    /// <summary>What was typed, over the visit as it is stored. Where it was taken away meanwhile, the form is a new one.</summary>
    public static VisitForm Over(Domain.Cases.Visit? stored, FieldValues typed) => From(stored is null ? typed : OpenedFields.Merge(typed, Saved(stored)));

    public static FieldValues Saved(Domain.Cases.Visit? visit) => visit is null
        ? FieldValues.Empty
        : DateFields.Write(FieldValues.Empty, DateField, visit.Date)
            .With(TimeField, TypedTime.Write(visit.Time))
            .With(ZoneField, TimeZones.SlugOf(visit.TimeZone))
            .With(PlaceField, visit.Place)
            .With(AddressField, visit.Address)
            .With(LinkField, visit.Link)
            .With(DoctorField, visit.Doctor);

    /// <param name="stored">The day that is stored: it may stay as it is, also once it has passed.</param>
    /// <param name="today">Today.</param>
    public ValidationResult Check(DateOnly? stored, DateOnly today) => new VisitFormValidator(stored, today).Validate(this);

    /// <summary>The visit as stored, with what this form says of it; a new one that is still to come is to be prepared.</summary>
    public Domain.Cases.Visit On(Domain.Cases.Visit? stored, CaseFile file, VisitType kind) =>
        (stored ?? New(file, kind)) with
        {
            Date = Date.Date!.Value,
            Time = TypedTime.Read(Time),
            TimeZone = TimeZones.IanaOf(Zone),
            Place = Place,
            Address = Address,
            Link = Link,
            Doctor = Doctor,
        };

    private Domain.Cases.Visit New(CaseFile file, VisitType kind) => new Domain.Cases.Visit(Date.Date!.Value, null, null, null) is var visit && HasBeen
        ? visit
        : visit.ToPrepare(kind, CaseTopics.HasHelper(file), CaseTopics.WantsInterpreter(file));
}
