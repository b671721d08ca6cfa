using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Cases;

/// <summary>What must hold of the requests of a case after any verbs in any order.</summary>
public sealed class RequestPropertyTests
{
    private static readonly RequestStatus[] Statuses = Enum.GetValues<RequestStatus>();

    /// <summary>Few ids, so that verbs often meet the same request, and often one that is gone.</summary>
    private static readonly Guid[] Ids = [.. Enumerable.Range(1, 6).Select(n => new Guid(n, 0, 0, new byte[8]))];

    private static readonly Arbitrary<int[]> Verbs = Gen.Choose(0, 9999).ArrayOf().ToArbitrary();

    [Fact]
    public void No_request_stands_twice_and_no_place_is_asked_twice() => Holds(file =>
        file.Tracking.Requests.Select(r => r.Id).Distinct().Count() == file.Tracking.Requests.Count
        && file.Tracking.Requests.Where(r => r.ShortlistId is not null).GroupBy(r => r.ShortlistId).All(place => place.Count() == 1));

    [Fact]
    public void The_choice_is_always_one_of_the_requests() => Holds(file => file.Tracking.ChoiceId is not { } choice || file.Tracking.Request(choice) is not null);

    [Fact]
    public void The_last_contact_stands_first() => Holds(file =>
        file.Tracking.Requests.TrueForAll(r => r.Contacts.Select(c => c.Day).OrderDescending().SequenceEqual(r.Contacts.Select(c => c.Day))));

    [Fact]
    public void Nobody_is_only_thought_about_once_a_contact_is_written_down() => Prop.ForAll(Verbs, verbs =>
    {
        var contact = new Contact(Guid.NewGuid(), ACase.Day0, ContactWay.Portal, null, null, null);
        return Live(verbs) is var file && file.Tracking.Requests.TrueForAll(r =>
            r.Contacts.Count >= OpinionRequest.MostContacts || file.LogContact(r.Id, contact).Tracking.Request(r.Id)!.Status == (r.Status is RequestStatus.Considering ? RequestStatus.Called : r.Status));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_plan_never_turns_on_a_request_that_is_over_while_another_is_open() => Holds(file =>
        file.Tracking.Leading is { } leading ? !leading.IsOver : file.Tracking.Requests.TrueForAll(r => r.IsOver));

    [Fact]
    public void A_request_with_a_visit_leads_before_one_without() => Holds(file =>
        file.Tracking.Leading is not { Visit: null } || !file.Tracking.Requests.Exists(r => !r.IsOver && r.Visit is not null));

    [Fact]
    public void Among_requests_that_are_alike_in_having_a_visit_the_choice_leads() => Holds(file =>
        file.Tracking is not { Leading: { } leading, ChoiceId: { } id } || file.Tracking.Request(id) is not { IsOver: false } choice
        || choice.Visit is null != (leading.Visit is null) || leading.Id == id);

    [Fact]
    public void Every_verb_can_be_taken_back_at_once() => Prop.ForAll(Verbs, verbs =>
    {
        var before = Live(verbs);
        return Enumerable.Range(0, 40).All(n =>
        {
            var after = Apply(before, (n * 257) + verbs.Length);
            return after.TrackedChanges == before.TrackedChanges || after.TakeBack(after.TrackedChanges).Tracking == before.Tracking;
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_usual_way_leads_from_any_status_to_the_opinion_in_eight_steps() => Assert.All(Statuses, from =>
    {
        var request = new OpinionRequest(Ids[0], "Duke") { AskedFor = "Slides" }.MoveTo(from, ACase.Day0);
        for (var steps = 0; request.Next is { } next; steps++)
        {
            Assert.True(steps < 8);
            request = request.MoveTo(next, ACase.Day0);
        }

        Assert.Equal(RequestStatus.Received, request.Status);
    });

    private static void Holds(Func<CaseFile, bool> holds) => Prop.ForAll(Verbs, verbs => holds(Live(verbs))).QuickCheckThrowOnFailure();

    private static CaseFile Live(int[] verbs) => verbs.Aggregate(ACase.Rosa(), Apply);

    private static CaseFile Apply(CaseFile file, int verb)
    {
        var (id, day, n) = (Ids[verb / 16 % Ids.Length], ACase.Day0.AddDays(verb / 96 % 40), verb / 96);
        try
        {
            return (verb % 16) switch
            {
                0 or 1 => file.AddRequest(new OpinionRequest(id, "Office")),
                2 => file.AddRequest(OpinionRequest.To(new ShortlistEntry(Ids[n % 2], null, "Place", null), id, VisitType.Virtual, day)),
                3 or 4 or 5 => file.MoveRequest(id, Statuses[n % Statuses.Length], day),
                6 => file.RemoveRequest(id),
                7 => file.ChooseRequest(id),
                8 => file.ChooseRequest(null),
                9 => file.LogContact(id, new Contact(new Guid(verb, 1, 0, new byte[8]), day, ContactWay.Phone, null, null, null)),
                10 => file.ChangeRequest(id, r => r.Contacts.IsEmpty ? r : r.Strike(r.Contacts[n % r.Contacts.Count].Id)),
                11 or 12 => file.BookVisit(id, new Visit(day, null, null, null), n % 2 == 0, ACase.Day0),
                13 => file.BookVisit(id, null, hasBeen: false, day),
                14 => file.ChangeVisit(id, v => v.Choose("own-1", n % 2 == 0)),
                _ => file.SetVisit(n % 3 == 0 ? null : new Visit(day, null, "Place", null), id, day),
            };
        }
        catch (CaseRuleException)
        {
            return file;
        }
    }
}
