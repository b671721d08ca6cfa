using System.Net;

namespace SecondOpinion.Web.Tests.Hosting;

public sealed class TextSizeTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task A_larger_size_is_kept_and_leads_back_to_the_page()
    {
        using var visitor = host.Visitor();
        using var answer = await visitor.PostAsync("/start", ".text-size form", ("size", "larger"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/start", answer.Headers.Location!.OriginalString);
        var page = await visitor.ReadAsync("/start");
        Assert.Equal("larger", page.DocumentElement.GetAttribute("data-text-size"));
        Assert.Equal("larger", page.QuerySelector(".text-size [aria-pressed=true]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("//evil.test")]
    [InlineData("/\\evil.test")]
    [InlineData("https://evil.test")]
    [InlineData("/a\r\nSet-Cookie: a=b")]
    [InlineData("")]
    public async Task It_leads_nowhere_else(string back)
    {
        using var visitor = host.Visitor();
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("size", "large"), KeyValuePair.Create("back", back)]);
        using var answer = await visitor.PostAsync(new Uri("/text-size", UriKind.Relative), content);
        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_size_nobody_offers_is_not_kept()
    {
        using var visitor = host.Visitor();
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("size", "<script>"), KeyValuePair.Create("back", "/")]);
        using var answer = await visitor.PostAsync(new Uri("/text-size", UriKind.Relative), content);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }
}
