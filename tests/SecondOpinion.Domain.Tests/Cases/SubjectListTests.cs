using FsCheck;
using FsCheck.Fluent;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Cases;

public sealed class SubjectListTests
{
    [Fact]
    public void A_thing_stands_once_however_often_it_was_changed()
    {
        var list = SubjectList.Empty.Note(2, [Slides]).Note(3, [Office]).Note(7, [Slides, Office]);
        Assert.Equal(2, list.Items.Count);
        Assert.Equal(["rec-slides"], list.Of(2).Select(s => s.Id));
        Assert.Equal(["rec-slides", "office"], list.Of(7).Select(s => s.Id));
        Assert.Empty(list.Of(5));
    }

    [Fact]
    public void The_newest_five_hundred_stay_and_a_change_falls_as_a_whole() =>
        Prop.ForAll(Gen.ListOf(Gen.Choose(1, 40)).Resize(80).ToArbitrary(), sizes =>
        {
            var list = SubjectList.Empty;
            var all = sizes.Select((size, at) => (Version: (long)at + 2, Size: size)).ToList();
            foreach (var (version, size) in all)
            {
                list = list.Note(version, Enumerable.Range(0, size).Select(n => (SubjectKind.Record, $"rec-{n}")));
            }

            var kept = list.Items.SelectMany(s => s.Versions).ToLookup(v => v);
            var newest = all.AsEnumerable().Reverse().TakeWhile((_, at) => all.TakeLast(at + 1).Sum(a => a.Size) <= SubjectList.Most).ToList();
            return kept.Sum(v => v.Count()) <= SubjectList.Most
                && list.Items.TrueForAll(s => !s.Versions.IsEmpty)
                && kept.Select(v => (v.Key, v.Count())).Order().SequenceEqual(newest.Select(a => (a.Version, a.Size)).Order());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_helper_keeps_records_and_offices_and_a_viewer_nothing()
    {
        var file = ACase.Rosa() with { Subjects = SubjectList.Empty.Note(2, [Slides, Office, (SubjectKind.Question, "q-op-01"), (SubjectKind.InsuranceCall, "call")]) };
        Assert.Equal([Slides.Item2, Office.Item2], file.SharedWith(ShareLevel.HelpWithTasks, SharedExtras.HardQuestions, _ => false).Subjects.Items.Select(s => s.Id));
        Assert.Empty(file.SharedWith(ShareLevel.SeeOnly, SharedExtras.HardQuestions, _ => false).Subjects.Items);
    }

    private static (SubjectKind, string) Slides => (SubjectKind.Record, "rec-slides");

    private static (SubjectKind, string) Office => (SubjectKind.Request, "office");
}
