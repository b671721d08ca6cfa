using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace SecondOpinion.Web.Hosting;

/// <summary>
/// Sends pages compressed, a third of their size or less: the line is often bad. Only where a browser says that no other site
/// asked for the page, because the length of a compressed answer can tell another site what is in it (BREACH).
/// </summary>
public static class PageCompression
{
    public static void AddPageCompression(this IServiceCollection services) => services
        .Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest)
        .Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest)
        .AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ["text/html"];
        });

    public static void UsePageCompression(this WebApplication app) =>
        app.UseWhen(RequestKind.IsFromHere, branch => branch.UseResponseCompression());
}
