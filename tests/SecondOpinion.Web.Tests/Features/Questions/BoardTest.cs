using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Persistence;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Features.Questions;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Tests.Features.Questions;

/// <summary>Opens the question list of a case over real storage.</summary>
public abstract class BoardTest : BunitContext
{
    protected static readonly ContentLibrary Content = ContentLibrary.Load();

    protected TestStorage? Storage { get; private set; }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        if (Storage is not null)
        {
            await Storage.DisposeAsync();
        }
    }

    protected static IEnumerable<string?> Ids(IRenderedComponent<QuestionBoard> page) =>
        page.FindAll("section .question-card").Select(card => card.Id);

    protected static string Notice(IRenderedComponent<QuestionBoard> page) => page.Find(".question-notice p").TextContent;

    /// <summary>The list of a case with these answers, open, and a way to look at what is stored.</summary>
    protected async Task<(IRenderedComponent<QuestionBoard> Page, Func<Task<CaseFile>> Stored)> OpenAsync(CaseFile answers, Language language = Language.English)
    {
        var kept = Storage = await TestStorage.StartAsync();
        var (id, owner) = await kept.CaseWithAsync(file => answers with { Id = file.Id });
        Services.AddSingleton(Content);
        Services.AddSingleton(kept.Cases);
        Services.AddSingleton(kept.Bus);
        Services.AddSingleton(new Today(kept.Time));
        Services.AddScoped<QuestionDesk>();
        Services.AddSingleton<AntiforgeryStateProvider, NoAntiforgery>();
        return (
            Render<QuestionBoard>(p => p.Add(b => b.Id, id.Value).Add(b => b.Owner, owner.Id.Value).Add(b => b.Language, language)),
            async () => Assert.IsType<CaseOpening.Opened>(await kept.Cases.OpenAsync(id, owner, CancellationToken.None)).File);
    }

    private sealed class NoAntiforgery : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}
