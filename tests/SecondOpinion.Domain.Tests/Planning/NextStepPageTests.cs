using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Domain.Tests.Planning;

/// <summary>The table of steps as people read it.</summary>
public sealed class NextStepPageTests
{
    [Fact]
    public void The_page_names_every_step_in_the_order_of_the_table() =>
        Assert.Equal(Enum.GetNames<NextStep>(), Rows().Where(name => Enum.TryParse<NextStep>(name, out _)));

    private static IEnumerable<string> Rows()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "SecondOpinion.sln")))
        {
            folder = folder.Parent;
        }

        var page = Path.Combine(folder.FullName, "docs", "next-step.md");
        return File.ReadLines(page).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split('|')[1].Trim());
    }
}
