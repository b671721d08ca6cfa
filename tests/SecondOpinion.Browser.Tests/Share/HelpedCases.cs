using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;

namespace SecondOpinion.Browser.Tests.Share;

/// <summary>Cases with something for a helper to do: records to ask for, an office to call back and a visit today.</summary>
internal static class HelpedCases
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.Now);

    public static IReadOnlyDictionary<string, CaseFile> All { get; } = new Dictionary<string, CaseFile>(StringComparer.Ordinal)
    {
        ["helped"] = Asked(),
        ["helped-no-script"] = Asked(),
        ["stopped"] = Asked(),
        ["typed"] = Asked(),
        ["refused"] = Asked(),
    };

    private static CaseFile Asked()
    {
        var (clinic, rosa) = (Guid.NewGuid(), ACase.Rosa(Today));
        return rosa
            .RefreshQuestions(CasePlan.Of(rosa, ContentLibrary.Load().Rules, Today).Picks.ToList)
            .AddRequest(new OpinionRequest(clinic, "Myeloma center") { Phone = "813 555 0100", AskedFor = "The slides and the last scans", Price = "300 dollars" })
            .ChangeRequest(clinic, request => request.Log(new Contact(Guid.NewGuid(), Today.AddDays(-6), ContactWay.Phone, "Ana", "Call again when the slides are there", Today)))
            .BookVisit(clinic, new Visit(Today, new TimeOnly(14, 30), "Myeloma center", "Dr. Ortiz") { Address = "1 Main Street, Tampa" }, hasBeen: false, Today)
            .TrackRecord("rec-slides", item => item.Ask(Today.AddDays(-11), ContactWay.Fax, "Ana", null));
    }
}
