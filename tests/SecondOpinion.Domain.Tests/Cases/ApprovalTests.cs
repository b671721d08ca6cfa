using FsCheck;
using FsCheck.Fluent;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Cases;

/// <summary>A referral, or the plan's yes.</summary>
public sealed class ApprovalTests
{
    private static readonly Arbitrary<(ApprovalStatus Status, int? Asked, int? Due)> Any =
        Gen.Elements(Enum.GetValues<ApprovalStatus>()).SelectMany(status => SomeDay.SelectMany(asked => SomeDay.Select(due => (status, asked, due)))).ToArbitrary();

    private static Gen<int?> SomeDay => Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(-50, 50).Select(day => (int?)day));

    [Fact]
    public void It_is_never_due_before_it_was_asked_for_and_else_keeps_what_was_said() => Prop.ForAll(Any, said =>
    {
        var (asked, due) = (On(said.Asked), On(said.Due));
        try
        {
            var approval = Approval.Of(said.Status, asked, due, "By fax");
            return approval is { Note: "By fax" } && approval.Status == said.Status && approval.AskedOn == asked && approval.Due == due && !(due < asked);
        }
        catch (CaseRuleException refused)
        {
            return refused.Rule == CaseRule.DaysOutOfOrder && due < asked;
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_long_note_is_refused_and_not_cut() =>
        Refused.By(CaseRule.TextTooLong, () => Approval.Of(ApprovalStatus.Asked, null, null, new string('x', Approval.NoteLength + 1)));

    private static DateOnly? On(int? day) => day is { } shift ? ACase.Day0.AddDays(shift) : null;
}
