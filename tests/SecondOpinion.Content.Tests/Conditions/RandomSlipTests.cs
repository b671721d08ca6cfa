using SecondOpinion.Directory.Conditions;
using SecondOpinion.TestKit;
using Xunit;

namespace SecondOpinion.Content.Tests.Conditions;

/// <summary>Names with one or two random slips in words of five letters or more, the second only in words of nine or more.</summary>
public class RandomSlipTests
{
    private const double Enough = 0.96;
    private const int Offered = 10;
    private const int Names = 600;

    // The columns of the order file.
    private const int CodeStart = 6;
    private const int CodeEnd = 13;
    private const int TitleStart = 77;

    [Fact]
    public void Names_of_the_catalogue_are_found_despite_them()
    {
        var conditions = TheLibrary.Content.Conditions.Named;
        Check(
            random => conditions[random.Next(conditions.Count)] is var one ? (one.Id, one.Names[random.Next(one.Names.Length)].Text) : default,
            (typed, id) => TheLibrary.Found(typed, Offered).Contains(id, StringComparer.Ordinal));
    }

    [Fact]
    public void Titles_of_ICD_10_CM_are_found_despite_them()
    {
        var titles = SharedData.LinesOrSkip("icd10cm/icd10cm_order_2026.txt.gz")
            .Select(line => new IcdTitle(line[CodeStart..CodeEnd].Trim(), line[TitleStart..].Trim()))
            .ToList();
        var index = new ConditionIndex(TheLibrary.Content.Conditions.Named, titles);
        Check(
            random => titles[random.Next(titles.Count)] is var one ? (one.Code, one.Title) : default,
            (typed, code) => index.Find(typed, Offered).Any(hit => IsOf(hit, code)));
    }

    /// <summary>Its row, or the illness of the catalogue that stands for it.</summary>
    private static bool IsOf(ConditionHit hit, string code) => hit switch
    {
        ConditionHit.Coded coded => Bare(coded.Code) == code,
        ConditionHit.Known known => TheLibrary.Content.Conditions[known.Id].Icd.Any(one => Bare(one) == code),
        _ => false,
    };

    private static string Bare(string code) => code.Replace(".", "", StringComparison.Ordinal);

    private static void Check(Func<Random, (string Id, string Name)> pick, Func<string, string, bool> isFound)
    {
        var random = new Random(2026);
        var missed = new List<string>();
        var tried = 0;
        while (tried < Names)
        {
            var (id, name) = pick(random);
            if (WithSlips(name, 1 + random.Next(2), random) is { } typed)
            {
                tried++;
                if (!isFound(typed, id))
                {
                    missed.Add($"{name}: {typed}");
                }
            }
        }

        Assert.True(missed.Count <= tried * (1 - Enough), $"{missed.Count} of {tried} missed:\n{string.Join('\n', missed)}");
    }

    /// <summary>Null when no word is long enough.</summary>
    private static string? WithSlips(string name, int slips, Random random)
    {
        var words = name.Split(' ');
        var fit = Enumerable.Range(0, words.Length).Where(word => words[word].Count(char.IsLetter) >= 5).ToArray();
        for (var slip = 0; slip < slips && fit.Length > 0; slip++)
        {
            var word = fit[random.Next(fit.Length)];
            words[word] = slip == 0 || words[word].Length >= 9 ? RandomSlip.In(words[word], random) : words[word];
        }

        return fit.Length == 0 ? null : string.Join(' ', words);
    }
}
