using System.Net;

namespace SecondOpinion.Web.Tests.Hosting;

public sealed class StatusPagesTests(TestHost host) : IClassFixture<TestHost>
{
    [Theory]
    [InlineData("/nothing-here")]
    [InlineData("/cases/461dcf26-1f4e-4610-8973-38f1ddd93c29")]
    [InlineData("/cases/not-an-id")]
    public async Task What_is_not_there_is_said_in_plain_words(string path)
    {
        using var visitor = host.Visitor();
        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("We could not find that page", page, StringComparison.Ordinal);
        Assert.Contains("988", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_that_was_not_ours_is_refused_on_a_page()
    {
        using var visitor = host.Visitor();
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("_handler", "go-on")]);
        using var answer = await visitor.PostAsync(new Uri("/start", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Open the page again", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(answer.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.Any(cookie => cookie.Contains("owner=", StringComparison.Ordinal)));
    }
}
