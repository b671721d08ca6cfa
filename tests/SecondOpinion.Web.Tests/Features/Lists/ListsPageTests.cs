using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Lists;

/// <summary>Where the lists come from and how a slip in them is put right.</summary>
public sealed class ListsPageTests(TestApp app)
{
    [Fact]
    public async Task Anyone_can_read_who_puts_each_list_right_and_which_are_not_there()
    {
        var page = await app.Stranger().ReadAsync("/lists");
        Assert.All((string[])["id=\"nppes\"", "id=\"medicare\"", "id=\"hospitals\"", "id=\"built-in\"", "1-800-465-3203", "This list has not been added here."], part => Assert.Contains(part, page, StringComparison.Ordinal));
    }
}
