using FluentValidation.Results;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Requests;

/// <summary>What is known of one request, as typed.</summary>
public sealed class DetailsForm
{
    public const string NameField = "name";
    public const string PhoneField = "phone";
    public const string KindField = "kind";
    public const string AskedForField = "asked-for";
    public const string RecordsByField = "records-by";
    public const string PriceField = "price";
    public const string OpinionByField = "opinion-by";

    public string? Name { get; init; }

    public string? Phone { get; init; }

    /// <summary>The kind, or null when none of them was posted.</summary>
    public VisitType? Kind { get; init; }

    public string? AskedFor { get; init; }

    public required DateText RecordsBy { get; init; }

    public string? Price { get; init; }

    public required DateText OpinionBy { get; init; }

    public static DetailsForm From(FieldValues fields) => new()
    {
        Name = fields.One(NameField),
        Phone = fields.One(PhoneField),
        Kind = Enum.GetValues<VisitType>().Where(kind => string.Equals(Kebab.Of(kind), fields.One(KindField), StringComparison.Ordinal)).Cast<VisitType?>().FirstOrDefault(),
        AskedFor = fields.One(AskedForField),
        RecordsBy = DateFields.Read(fields, RecordsByField),
        Price = fields.One(PriceField),
        OpinionBy = DateFields.Read(fields, OpinionByField),
    };

    public static FieldValues Saved(OpinionRequest request)
    {
        var texts = FieldValues.Empty
            .With(NameField, request.Name)
            .With(PhoneField, request.Phone)
            .With(KindField, Kebab.Of(request.Kind))
            .With(AskedForField, request.AskedFor)
            .With(PriceField, request.Price);
        return DateFields.Write(DateFields.Write(texts, RecordsByField, request.RecordsBy), OpinionByField, request.OpinionBy);
    }

    public ValidationResult Check(OpinionRequest stored, DateOnly today) => new DetailsFormValidator(stored, today).Validate(this);

    /// <summary>The request as stored, with what this form says of it.</summary>
    public OpinionRequest On(OpinionRequest stored) => stored with
    {
        Name = Name!,
        Phone = Phone,
        Kind = Kind!.Value,
        AskedFor = AskedFor,
        RecordsBy = RecordsBy.Date,
        Price = Price,
        OpinionBy = OpinionBy.Date,
    };
}
