using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Domain.Tests.Planning;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Sharing;

public sealed class SharedCaseTests
{
    public static TheoryData<string> Names => ["P1", "P2", "P3", "P4"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_viewer_reads_the_same_questions_as_the_owner(string name)
    {
        var file = KnownCases.All.Single(known => known.Name == name).Answered;
        Assert.Equal(Ids(file), Ids(Shared(file, SharedExtras.None)));
    }

    [Fact]
    public void Hard_questions_are_shown_only_where_the_owner_switched_them_on()
    {
        var plan = CasePlan.Of(ACase.Rosa(), RealRules.Book, ACase.Day0);
        var file = ACase.Rosa().RefreshQuestions(plan.Picks.ToList).ChangeQuestions(list => list.Ask("q-st-21", QuestionPlace.Visit));
        Assert.DoesNotContain("q-st-21", Ids(Shared(file, SharedExtras.None)));
        Assert.Contains("q-st-21", Ids(Shared(file, SharedExtras.HardQuestions)));
    }

    [Fact]
    public void What_matters_is_private_until_it_is_switched_on()
    {
        Assert.Empty(Shared(ACase.Rosa(), SharedExtras.None).Goals!.Lines);
        Assert.Equal(2, Shared(ACase.Rosa(), SharedExtras.WhatMatters).Goals!.Lines.Count);
    }

    [Fact]
    public void Unfinished_typing_the_place_searched_and_what_was_taken_off_are_never_shown()
    {
        var file = ACase.Rosa().KeepDraft("name", FieldValues.Empty.With("name", "typing")) with { SearchPlace = new SearchPlace("33612", 50) };
        file = file.ChangeQuestions(list => list.AskOwn("Mine?").Remove("own-1"));
        var shared = Shared(file, SharedExtras.WhatMatters | SharedExtras.HardQuestions);
        Assert.Empty(shared.Drafts);
        Assert.Null(shared.SearchPlace);
        Assert.Empty(shared.Questions!.Removed);
    }

    [Fact]
    public void How_far_a_place_is_what_it_said_and_what_was_taken_off_the_list_are_never_shown()
    {
        // Miles to a few places tell where a person lives.
        var kept = new ShortlistEntry(Guid.NewGuid(), "nci-duke", "Duke", null) { Miles = 12.5, Asked = new PlaceAnswers(TakesMyPlan: false, "3 weeks", null) };
        var removed = new ShortlistEntry(Guid.NewGuid(), null, "Clinic", null);
        var list = Shared(ACase.Rosa() with { Shortlist = Shortlist.Empty.Add(kept).Add(removed).Remove(removed.Id) }, SharedExtras.WhatMatters).Shortlist;
        Assert.Equal(kept with { Miles = null, Asked = PlaceAnswers.None }, Assert.Single(list.Entries));
        Assert.Null(list.LastRemoved);
    }

    [Fact]
    public void Whom_the_person_asked_is_not_shown_to_a_viewer_even_where_it_was_long_ago()
    {
        var file = ACase.Rosa().TrackRecord("rec-slides", item => item.Ask(ACase.Day0, ContactWay.Fax, "Ana", null)
            .MoveTo(RecordStatus.ToAsk, ACase.Day0.AddDays(2)).Ask(ACase.Day0.AddDays(4), ContactWay.Fax, "Bo", null));
        var shared = Shared(file, SharedExtras.WhatMatters).Tracking.Record("rec-slides");
        Assert.Equal("Ana", file.Tracking.Record("rec-slides").History[0].Asking!.Whom);
        Assert.Null(shared.AskedWhom);
        Assert.All(shared.History, mark => Assert.Null(mark.Asking?.Whom));
    }

    [Fact]
    public void A_part_that_was_missing_is_not_shown_to_a_viewer_even_where_it_came_since()
    {
        var file = ACase.Rosa().MarkRecord("rec-slides", RecordStatus.GotIt, ACase.Day0)
            .TrackRecord("rec-slides", item => (item with { Missing = "page 2" }).Complete(ACase.Day0));
        Assert.NotEmpty(file.Tracking.Record("rec-slides").Parts);
        Assert.Empty(Shared(file, SharedExtras.WhatMatters).Tracking.Record("rec-slides").Parts);
    }

    [Fact]
    public void What_was_promised_and_when_offices_were_called_is_not_shown_to_a_viewer()
    {
        var file = ACase.Rosa().TrackRecord("rec-slides", item => item.Ask(ACase.Day0, ContactWay.Fax, null, ACase.Day0.AddDays(3)).Check(ACase.Day0.AddDays(4))
            .Ask(ACase.Day0, ContactWay.Fax, null, ACase.Day0.AddDays(9)).MoveTo(RecordStatus.ToAsk, ACase.Day0.AddDays(5)).MoveTo(RecordStatus.Asked, ACase.Day0.AddDays(6)).Ask(ACase.Day0.AddDays(6), ContactWay.Fax, null, ACase.Day0.AddDays(8)).Check(ACase.Day0.AddDays(9)));
        var whole = file.Tracking.Record("rec-slides");
        Assert.Contains(whole.History, mark => mark.Asking?.PromisedFor is not null);
        var shared = Shared(file, SharedExtras.WhatMatters).Tracking.Record("rec-slides");
        Assert.Equal((null, null, null, null), (shared.PromisedFor, shared.PromisedBefore, shared.CheckedOn, shared.MissingAskedOn));
        Assert.Empty(shared.CallsMade);
        Assert.All(shared.History, mark => Assert.Null(mark.Asking?.PromisedFor));
        Assert.Equal(whole.AskedOn, shared.AskedOn);
    }

    [Fact]
    public void That_a_part_is_missing_is_shown_to_a_viewer_without_its_words()
    {
        var file = ACase.Rosa().MarkRecord("rec-slides", RecordStatus.GotIt, ACase.Day0).TrackRecord("rec-slides", item => item with { Missing = "page 2" });
        var shared = Shared(file, SharedExtras.WhatMatters);
        Assert.True(shared.Tracking.Record("rec-slides") is { IsIncomplete: true, Missing: null });
        Assert.False(file.Tracking.Record("rec-slides").LacksPart);
        Assert.Equal((1, 0), (CasePlan.Of(shared, RealRules.Book, ACase.Day0).Ledger.Incomplete, CasePlan.Of(shared, RealRules.Book, ACase.Day0).Ledger.Here));
    }

    private static CaseFile Shared(CaseFile file, SharedExtras extras) =>
        file.SharedWith(ShareLevel.SeeOnly, extras, id => RealRules.Book.Prompts.Exists(q => q.Id == id && q.IsSensitive));

    private static IEnumerable<string> Ids(CaseFile file) => CasePlan.Of(file, RealRules.Book, ACase.Day0).Questions.Items.Select(q => q.Id);
}
