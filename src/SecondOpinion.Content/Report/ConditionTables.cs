using System.Globalization;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Content.Report;

/// <summary>Illnesses and their names by area, and illnesses by the kind of doctor they lead to.</summary>
internal sealed class ConditionTables(ContentLibrary library)
{
    public void WriteTo(TextWriter writer)
    {
        var areas = new ReportTable("Conditions by area", "area", "conditions", "names");
        foreach (var area in library.Conditions.Areas)
        {
            areas.Add(area.Name.For(Language.English, Person.Me), Count(area.Conditions.Count), Count(area.Conditions.Sum(condition => condition.Rule.Names.Length)));
        }

        areas.Add("all", Count(library.Conditions.All.Count), Count(library.Conditions.Rules.Sum(rule => rule.Names.Length)));
        areas.WriteTo(writer);

        var byLadder = library.Conditions.Rules.CountBy(rule => rule.Ladder, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var ladders = new ReportTable("Conditions by kind of doctor", "ladder", "conditions");
        foreach (var ladder in library.Ladders.All)
        {
            ladders.Add(ladder.Id, Count(byLadder.GetValueOrDefault(ladder.Id)));
        }

        ladders.WriteTo(writer);
    }

    private static string Count(int count) => count == 0 ? ReportTable.Empty : count.ToString(CultureInfo.InvariantCulture);
}
