using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Ui;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.WebHost.UseSetting("ReloadStaticAssetsAtRuntime", "false");
builder.Services.AddHttpContextAccessor();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<Wording>();
builder.Services.AddCascadingValue(services => services.GetRequiredService<Wording>());
builder.Services.AddSingleton(services =>
{
    var words = services.GetRequiredService<Wording>();
    return new UiWords(words["shell.fields.problem"], words["shell.fields.error"], words["shell.fields.month"], words["shell.fields.day"], words["shell.fields.year"]);
});
builder.Services.AddRazorComponents().AddInteractiveServerComponents();

var app = builder.Build();
app.UseStatusCodePagesWithReExecute("/not-found");
app.UseAntiforgery();
app.MapStaticAssets();
app.MapTextSize();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.DisableWebSocketCompression = true);
await app.RunAsync();
