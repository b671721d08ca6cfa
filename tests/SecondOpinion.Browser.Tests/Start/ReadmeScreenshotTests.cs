using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Start;

/// <summary>The picture in the README is a page as it is. REMAKE_SCREENSHOT=1 puts the new one in its place.</summary>
public sealed class ReadmeScreenshotTests(BrowserRig rig) : BrowserTest(rig)
{
    [Fact]
    public async Task The_picture_in_the_readme_can_be_remade()
    {
        var owner = await OwnerAsync();
        await owner.GoAsync($"/cases/{Rig.Seeds["rosa"]}");
        Assert.True(await owner.Page.Locator(".next-step").IsVisibleAsync());
        var picture = await owner.Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Artifacts("screens"), "readme.png") });
        var kept = Path.Combine(Repository.Root, "docs", "screenshot.png");
        if (Environment.GetEnvironmentVariable("REMAKE_SCREENSHOT") is "1")
        {
            await File.WriteAllBytesAsync(kept, picture);
        }

        Assert.Equal(SizeOf(picture), SizeOf(await File.ReadAllBytesAsync(kept)));
    }

    /// <summary>Width and height stand at the same place in every PNG file.</summary>
    private static string SizeOf(byte[] png) => Convert.ToHexString(png.AsSpan(16, 8));
}
