using FsCheck;
using FsCheck.Fluent;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Domain.Planning.Timeline;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning.Timeline;

/// <summary>Of a record that was lived day by day through the presses of its page, the history tells each thing once. What is to be told is counted from the presses, not from the marks.</summary>
public sealed class RecordHistoryPropertyTests
{
    private static readonly Arbitrary<int[]> Presses = Gen.Choose(0, 6).ArrayOf().ToArbitrary();

    [Fact]
    public void Each_asking_coming_and_call_is_told_once_on_its_day() => Prop.ForAll(Presses, presses =>
    {
        var (item, told) = Lived(presses);
        return RecordHistory.Of(item).Where(step => step.Kind is TimelineKind.RecordAsked or TimelineKind.RecordGot or TimelineKind.RecordChecked)
            .Select(step => (step.Day, step.Kind)).SequenceEqual(told);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nobody_is_told_that_a_day_was_put_right_where_none_was() => Prop.ForAll(Presses, presses =>
        RecordHistory.Of(Lived(presses).Item).TrueForAll(step => step.FirstSaid is null)).QuickCheckThrowOnFailure();

    // One press a day, so that none takes another back on its own day, and no more than the history holds.
    private static (RecordItem Item, List<(DateOnly Day, TimelineKind Kind)> Told) Lived(int[] presses)
    {
        var (item, day, told) = (RecordItem.Untouched, ACase.Day0, new List<(DateOnly, TimelineKind)>());
        foreach (var press in presses.Take(RecordItem.MostMarks))
        {
            day = day.AddDays(1);
            var before = item;
            item = press switch
            {
                0 or 1 => RecordSteps.On(item, isOwn: false) is { } on ? item.MoveTo(on, day) : item,
                2 or 3 => RecordSteps.Back(item, isOwn: false) is { } back ? item.MoveTo(back, day) : item,
                4 => item.IsAwaited ? item.Check(day) : item,
                5 => item.HasCome ? item : item.Pull(day, "Duke"),
                _ => item.IsAwaited && !item.IsPulled || item.HasCome ? item : item.Ask(day, ContactWay.Fax, "Ana", null),
            };
            told.AddRange(press switch
            {
                0 or 1 when before.Status < RecordStatus.Asked => [(day, TimelineKind.RecordAsked)],
                0 or 1 when before.IsAwaited => [(day, TimelineKind.RecordGot)],
                4 when before.IsAwaited => [(day, TimelineKind.RecordChecked)],
                5 or 6 when item != before => [(day, TimelineKind.RecordAsked)],
                _ => Array.Empty<(DateOnly, TimelineKind)>(),
            });
        }

        return (item, told);
    }
}
