using SecondOpinion.Content.Tests.Texts;
using Xunit;

namespace SecondOpinion.Content.Tests.Conditions;

public class ConditionNameTests
{
    private static readonly ContentLibrary Library = TheLibrary.Content;

    [Fact]
    public void A_name_belongs_to_one_illness_only() => Hard.None(Library.Conditions.Rules
        .SelectMany(rule => rule.Names.Select(name => (Name: name, rule.Id)))
        .GroupBy(name => name.Name, StringComparer.Ordinal)
        .Where(name => name.Select(one => one.Id).Distinct().Skip(1).Any())
        .Select(name => $"{name.Key}: {string.Join(", ", name.Select(one => one.Id))}"));

    [Fact]
    public void There_are_illnesses_and_names_enough_that_most_people_find_theirs()
    {
        Assert.InRange(Library.Conditions.All.Count, 700, int.MaxValue);
        Assert.InRange(Library.Conditions.Rules.Sum(rule => rule.Names.Length), 3500, int.MaxValue);
    }

    [Fact]
    public void Every_illness_has_five_names_or_more() => Hard.None(Library.Conditions.Rules
        .Where(rule => rule.Names.Length < 5)
        .Select(rule => $"{rule.Id}: {rule.Names.Length}"));

    /// <summary>One letter, or a little word of either language, would be found in what anyone types.</summary>
    [Fact]
    public void No_name_is_a_little_word() => Hard.None(Library.Conditions.Rules
        .SelectMany(rule => rule.Names.Select(name => (Name: name.Trim(), rule.Id)))
        .Where(name => name.Name.Length < 2 || LittleWords.Contains(name.Name))
        .Select(name => $"{name.Id}: {name.Name}"));

    private static readonly HashSet<string> LittleWords = new(
        "a an and are as at back be but by can do for fall go had has have he her his i if in is it its me my no not of on or our out pain she so the they this to up was we with you a al como con de del el en es la las le lo los mal me mi no o para pero por que se si sin su tan un una y yo".Split(' '),
        StringComparer.Ordinal);
}
