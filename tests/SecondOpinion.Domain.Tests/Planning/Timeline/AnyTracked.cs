using FsCheck;
using FsCheck.Fluent;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning.Timeline;

/// <summary>One thing that anyone may do with what is tracked, on any day.</summary>
internal sealed record AnyTracked(string Words, Func<CaseFile, CaseFile> Do)
{
    private static readonly Guid[] Requests = [.. Enumerable.Range(1, 3).Select(n => new Guid(n, 0, 0, new byte[8]))];

    public override string ToString() => Words;

    public static CaseFile Begun => Requests.Aggregate(ACase.Rosa(), (file, id) => file.Track(tracking => tracking.Add(new OpinionRequest(id, $"Office {id:N}"))));

    public static Arbitrary<AnyTracked[]> Lives { get; } =
        Gen.Choose(0, 14).SelectMany(what => Gen.Choose(0, 60).SelectMany(day => Gen.Choose(0, 6).SelectMany(status => Gen.Choose(0, 2).Select(which => One(what, ACase.Day0.AddDays(day), status, which)))))
            .ArrayOf().ToArbitrary();

    private static AnyTracked One(int what, DateOnly day, int status, int which) => new(
        $"{what} on {day:MM-dd}, {status}, {which}",
        file => what switch
        {
            0 or 1 => file.MarkRecord(Record(which), (RecordStatus)status, day),
            2 => file.TrackRecord(Record(which), item => item.HasCome && item.ReceivedOn < day ? item : item.Ask(day, ContactWay.Phone, "x", day.AddDays(status))),
            3 => file.TrackRecord(Record(which), item => item.Check(day)),
            4 => file.TrackRecord(Record(which), item => item.Send(new RecordSending(Guid.NewGuid(), Requests[which], "x", day, ContactWay.Mail, null, status > 3 ? day.AddDays(status) : null))),
            5 => file.TrackRequest(Requests[which], request => Moved(request, (RequestStatus)(status + (which & 1)), day)),
            6 => file.TrackRequest(Requests[which], request => request.Log(new Contact(Guid.NewGuid(), day, ContactWay.Phone, null, null, status > 2 ? day.AddDays(status) : null))),
            7 => file.TrackRequest(Requests[which], request => request.Book(new Visit(day, null, null, null), day)),
            8 => file.Track(tracking => tracking.ChangeInsurance(insurance => insurance.Log(new InsuranceCall(Guid.NewGuid(), day, null, null) { FollowUpOn = status > 2 ? day.AddDays(status) : null }))),
            9 => file.TrackRecord(Record(which), item => item.HasCome ? item : item.Pull(day, "Duke")),
            10 => file.TrackRecord(Record(which), item => RecordSteps.Back(item, isOwn: false) is { } back ? item.MoveTo(back, day) : item),
            11 => file.TrackRecord(Record(which), item => item.NotReached(day)),
            12 => file.TrackRecord(Record(which), item => item.AskedOn > day ? item : item.Receive(day, status > 3 ? null : $"page {status}")),
            13 => file.TrackRecord(Record(which), item => item.Complete(day)),
            _ => file.TrackRequest(Requests[which], request => request with { RecordsBy = day, OpinionBy = day.AddDays(20) }),
        });

    // A visit cannot have been before its day.
    private static OpinionRequest Moved(OpinionRequest request, RequestStatus status, DateOnly day) =>
        request.Visit?.Date > day && status is >= RequestStatus.Visited and <= RequestStatus.Received ? request : request.MoveTo(status, day);

    private static string Record(int which) => $"rec-{which}";
}
