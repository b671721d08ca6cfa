using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.ResponseCompression;

namespace SecondOpinion.Web.Hosting;

/// <summary>
/// Sends pages compressed, a third of their size or less: the line is often bad. Only where a browser says that no other site
/// asked for the page, because the length of a compressed answer can tell another site what is in it (BREACH).
/// </summary>
public static class PageCompression
{
    private const string Html = "text/html";
    private const string PaddingHeader = "X-Padding";

    /// <summary>Letters of noise, so that a length that was seen tells less.</summary>
    private const int MostPadding = 64;

    public static void AddPageCompression(this IServiceCollection services) => services
        .Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest)
        .Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest)
        .AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [Html];
        });

    public static void UsePageCompression(this WebApplication app) => app.UseWhen(RequestKind.IsFromHere, branch => branch
        .UseResponseCompression()
        .Use((context, next) =>
        {
            context.Response.OnStarting(static state =>
            {
                Pad(((HttpContext)state).Response.Headers);
                return Task.CompletedTask;
            }, context);
            return next(context);
        }));

    private static void Pad(IHeaderDictionary headers)
    {
        if (headers.ContentEncoding.Count > 0 && headers.ContentType.ToString().StartsWith(Html, StringComparison.Ordinal))
        {
            headers[PaddingHeader] = RandomNumberGenerator.GetHexString(RandomNumberGenerator.GetInt32(1, MostPadding + 1), lowercase: true);
        }
    }
}
