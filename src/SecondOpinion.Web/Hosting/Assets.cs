namespace SecondOpinion.Web.Hosting;

/// <summary>Static files, found from the build output as well as from a published folder.</summary>
public static class Assets
{
    public static void UseAssets(this WebApplicationBuilder builder)
    {
        // Without launch settings the environment is Production, where the files of a build are not looked for by default,
        // and where their names carry a fingerprint, so a browser may keep them for good.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.UseSetting("ReloadStaticAssetsAtRuntime", "false");
    }
}
