using System.Globalization;
using FluentValidation.Results;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Visit;

/// <summary>The visit, as typed.</summary>
public sealed class VisitForm
{
    public const string DateField = "date";
    public const string TimeField = "time";
    public const string PlaceField = "place";
    public const string DoctorField = "doctor";

    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("en-US");

    public required DateText Date { get; init; }

    public string? Time { get; init; }

    public string? Place { get; init; }

    public string? Doctor { get; init; }

    /// <summary>The time as read, or null when there is none or it cannot be read. The two letters may stand apart, as Spanish writes them.</summary>
    public TimeOnly? ReadTime =>
        TimeOnly.TryParse(Time?.Replace(".", "", StringComparison.Ordinal).Replace("a m", "am", StringComparison.OrdinalIgnoreCase).Replace("p m", "pm", StringComparison.OrdinalIgnoreCase), Culture, out var time) ? time : null;

    public static VisitForm From(FieldValues fields) => new()
    {
        Date = DateFields.Read(fields, DateField),
        Time = fields.One(TimeField),
        Place = fields.One(PlaceField),
        Doctor = fields.One(DoctorField),
    };

    public static FieldValues Saved(CaseFile file) => file.Visit is not { } visit
        ? FieldValues.Empty
        : DateFields.Write(FieldValues.Empty, DateField, visit.Date)
            .With(TimeField, visit.Time?.ToString("h:mm tt", Culture))
            .With(PlaceField, visit.Place)
            .With(DoctorField, visit.Doctor);

    /// <param name="earliest">Today, or the stored day where that is past: its place and doctor can still be put right.</param>
    public ValidationResult Check(DateOnly earliest) => new VisitFormValidator(earliest).Validate(this);

    /// <summary>The visit as stored, with what this form says of it.</summary>
    public Domain.Cases.Visit On(Domain.Cases.Visit? stored) => stored is null
        ? new Domain.Cases.Visit(Date.Date!.Value, ReadTime, Place, Doctor)
        : stored with { Date = Date.Date!.Value, Time = ReadTime, Place = Place, Doctor = Doctor };
}
