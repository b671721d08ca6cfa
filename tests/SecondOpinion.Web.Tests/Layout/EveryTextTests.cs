using System.Collections;
using System.Reflection;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Tests.Layout;

/// <summary>Whoever gives a case a new text says here that it is a name or a number, or has it read for the line to call.</summary>
public sealed class EveryTextTests
{
    // Names, addresses, numbers and the app's own words: nobody writes there how they are.
    private static readonly HashSet<string> NoWords = new(StringComparer.Ordinal)
    {
        "PlanFor.FirstName", "Helper.Name", "Reminders.Email", "CaseFile.ReasonGroups", "ChosenReasons.Ids", "Goals.Topics",
        "SearchPlace.Text", "SearchPlace.Specialty", "SearchPlace.Name", "SearchPlace.Trail",
        "ShortlistEntry.DirectoryId", "ShortlistEntry.Name", "ShortlistEntry.Phone", "ShortlistEntry.Address", "ShortlistEntry.City", "ShortlistEntry.Source",
        "PatientQuestion.Id", "PatientQuestion.PromptId",
        "Subject.Id", "RecordItem.Holder", "RecordItem.AskedWhom", "RecordAsking.Whom", "RecordSending.Office", "RecordSending.TrackingNumber",
        "OpinionRequest.Name", "OpinionRequest.Phone", "OpinionRequest.Address",
        "Visit.Place", "Visit.Doctor", "Visit.TimeZone", "Visit.Address", "Visit.Link", "Visit.LeftOut",
        "Insurance.Plan", "Insurance.Phone", "InsuranceCall.Person", "InsuranceCall.Reference",
    };

    // Taken off by the person, and kept only to be brought back.
    private static readonly HashSet<string> TakenOff = new(StringComparer.Ordinal) { "CaseFile.LastChange", "QuestionList.Removed", "Shortlist.LastRemoved" };

    [Fact]
    public void Every_text_of_a_full_case_is_read_and_none_is_forgotten()
    {
        var file = CaseFiles.Full(canary: "Canary");
        var read = TypedWords.In(file).ToHashSet(StringComparer.Ordinal);
        var forgotten = Texts(file, "")
            .Where(text => !NoWords.Contains(text.Place))
            .GroupBy(text => text.Place, text => text.Words, StringComparer.Ordinal)
            .Where(place => !place.Any(words => words is not null) || !place.All(words => words is null || read.Contains(words)));
        Assert.Equal([], forgotten.Select(place => place.Key));
    }

    [Fact]
    public void What_is_listed_as_a_name_or_a_number_is_there()
    {
        var there = Texts(CaseFiles.Full(), "").Select(text => text.Place).ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], NoWords.Except(there, StringComparer.Ordinal));
    }

    private static IEnumerable<(string Place, string? Words)> Texts(object thing, string place) => thing switch
    {
        string words => [(place, words)],
        IDictionary many => many.Values.Cast<object>().SelectMany(one => Texts(one, place)),
        IEnumerable many => many.Cast<object>().SelectMany(one => Texts(one, place)),
        _ when thing.GetType() is { IsEnum: false, Namespace: var space } && string.Equals(space, typeof(CaseFile).Namespace, StringComparison.Ordinal) =>
            thing.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(property => Texts(thing, property)),
        _ => [],
    };

    private static IEnumerable<(string Place, string? Words)> Texts(object thing, PropertyInfo property)
    {
        var place = $"{property.DeclaringType!.Name}.{property.Name}";
        return TakenOff.Contains(place) ? []
            : property.GetValue(thing) is { } value ? Texts(value, place)
            : property.PropertyType == typeof(string) ? [(place, null)]
            : [];
    }
}
