using FluentValidation.Results;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Insurance;

/// <summary>A referral or an approval, as typed. Both stand on one page, so each has its own names of fields.</summary>
public sealed class ApprovalForm
{
    public required ApprovalFields Names { get; init; }

    public ApprovalStatus Status { get; init; }

    public required DateText AskedOn { get; init; }

    public required DateText Due { get; init; }

    public string? Note { get; init; }

    public static ApprovalForm From(FieldValues fields, ApprovalFields names) => new()
    {
        Names = names,
        Status = Enum.GetValues<ApprovalStatus>().FirstOrDefault(status => fields.Has(names.Status, Kebab.Of(status))),
        AskedOn = DateFields.Read(fields, names.AskedOn),
        Due = DateFields.Read(fields, names.Due),
        Note = fields.One(names.Note),
    };

    public static FieldValues Write(FieldValues fields, ApprovalFields names, Approval approval) =>
        DateFields.Write(DateFields.Write(fields, names.AskedOn, approval.AskedOn), names.Due, approval.Due)
            .With(names.Status, Kebab.Of(approval.Status))
            .With(names.Note, approval.Note);

    public ValidationResult Check(DateOnly today) => new ApprovalFormValidator(Names, today).Validate(this);

    public Approval Said() => Approval.Of(Status, AskedOn.Date, Due.Date, Note);
}
