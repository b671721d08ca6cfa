namespace SecondOpinion.Web.Tests.Hosting;

public sealed class PageCompressionTests(TestHost host) : IClassFixture<TestHost>
{
    [Theory]
    [InlineData("same-origin", "br")]
    [InlineData("none", "br")]
    [InlineData("cross-site", null)]
    [InlineData("same-site", null)]
    [InlineData("anything", null)]
    [InlineData(null, null)]
    public async Task A_page_is_compressed_only_where_no_other_site_asked_for_it(string? from, string? encoding)
    {
        using var answer = await AskAsync("/start", from, "gzip, br");
        Assert.Equal(encoding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
    }

    [Fact]
    public async Task Noise_of_any_length_goes_with_what_is_compressed_and_with_nothing_else()
    {
        var lengths = new HashSet<int>();
        for (var time = 0; time < 20; time++)
        {
            using var answer = await AskAsync("/start", "same-origin", "br");
            lengths.Add(Assert.Single(answer.Headers.GetValues("X-Padding")).Length);
        }

        Assert.All(lengths, length => Assert.InRange(length, 1, 64));
        Assert.True(lengths.Count > 3);
        using var elsewhere = await AskAsync("/start", "cross-site", "br");
        Assert.False(elsewhere.Headers.Contains("X-Padding"));
        using var style = await AskAsync("/app.css", "same-origin", "br");
        Assert.False(style.Headers.Contains("X-Padding"));
        using var plain = await AskAsync("/start", "same-origin", "identity");
        Assert.False(plain.Headers.Contains("X-Padding"));
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_is_answered_the_same_way()
    {
        using var answer = await AskAsync("/nothing-here", "same-origin", "br");
        Assert.Equal("br", answer.Content.Headers.ContentEncoding.SingleOrDefault());
        using var elsewhere = await AskAsync("/nothing-here", "cross-site", "br");
        Assert.Empty(elsewhere.Content.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("identity", null)]
    public async Task It_is_sent_as_the_browser_can_read_it(string reads, string? encoding)
    {
        using var answer = await AskAsync("/start", "none", reads);
        Assert.Equal(encoding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
    }

    private async Task<HttpResponseMessage> AskAsync(string path, string? from, string reads)
    {
        using var visitor = host.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Add("Accept-Encoding", reads);
        if (from is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", from);
        }

        return await visitor.SendAsync(request);
    }
}
