using FluentValidation;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Records;

/// <summary>Where a copy of a record went, as typed.</summary>
/// <param name="To">The id of a request, or <see cref="Other"/>.</param>
/// <param name="Office">The name of an office that is not a request.</param>
public sealed record SendForm(string? To, string? Office, DateText On, ContactWay Way, string? Tracking)
{
    public const string CopyField = "copy";
    public const string ToField = "sent-to";
    public const string OfficeField = "sent-office";
    public const string OnField = "sent-on";
    public const string WayField = "sent-way";
    public const string TrackingField = "tracking";
    public const string Other = "other";

    public static SendForm From(FieldValues fields) => new(
        fields.One(ToField),
        fields.One(OfficeField),
        DateFields.Read(fields, OnField),
        ContactWays.Find(fields.One(WayField)) ?? ContactWay.Mail,
        fields.One(TrackingField));

    /// <summary>An empty form, with today and the office the plan turns on.</summary>
    public static FieldValues Fresh(FieldValues fields, CaseFile file, DateOnly today) => DateFields.Write(fields, OnField, today)
        .With(ToField, file.Tracking.Leading is { Name.Length: > 0 } leading ? leading.Id.ToString() : Other)
        .With(WayField, nameof(ContactWay.Mail))
        .With(CopyField, Guid.NewGuid().ToString());

    /// <summary>The copy that was sent, or null where nobody is named as the one who gets it.</summary>
    public RecordSending? Sending(CaseFile file, Guid id) => Addressee(file) is var (request, office) && office is not null
        ? new RecordSending(id, request, office, On.Date!.Value, Way, Tracking, ArrivedOn: null)
        : null;

    private (Guid? Request, string? Office) Addressee(CaseFile file) =>
        Guid.TryParse(To, out var id) && file.Tracking.Request(id) is { Name.Length: > 0 } request ? (id, request.Name) : (null, Office);

    /// <summary>What is wrong, by field.</summary>
    public sealed class Validator : AbstractValidator<SendForm>
    {
        public Validator(CaseFile file, DateOnly today)
        {
            RuleFor(form => form.Office)
                .Must((form, _) => form.Addressee(file).Office is not null).WithMessage("records.send.error-office")
                .MaximumLength(OpinionRequest.NameLength).WithMessage("tracked.error.long")
                .OverridePropertyName(OfficeField);
            RuleFor(form => form.On).PastDay(today).OverridePropertyName(OnField);
            RuleFor(form => form.Tracking).MaximumLength(RecordSending.TrackingLength).WithMessage("tracked.error.long").OverridePropertyName(TrackingField);
        }
    }
}
