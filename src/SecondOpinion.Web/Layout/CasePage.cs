using Microsoft.AspNetCore.Components;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Layout;

/// <summary>A static page of one case: opens it for whoever asks, answers 404 to anyone else, and changes it through the one door.</summary>
public abstract class CasePage : ComponentBase
{
    private CaseAccess access = new CaseAccess.Denied(Refusal.NotYours);

    [Parameter]
    public Guid Id { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    public required CaseFileStore Store { get; set; }

    [Inject]
    public required CurrentActor Actors { get; set; }

    [Inject]
    public required ContentLibrary Content { get; set; }

    [Inject]
    public required CurrentLanguage CurrentLanguage { get; set; }

    [Inject]
    public required Today Today { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    /// <summary>The case, trimmed to what this person may see; null when there is nothing to show.</summary>
    protected CaseFile? File { get; private set; }

    /// <summary>What follows from the case today; set with <see cref="File"/>.</summary>
    protected CasePlan Plan { get; private set; } = null!;

    /// <summary>The interface texts, in the words that fit the person; set with <see cref="File"/>.</summary>
    protected Wording W { get; private set; } = null!;

    protected bool IsOwner => access is CaseAccess.Owner;

    /// <summary>Whom the words speak to: the owner as they said it, a helper about someone else.</summary>
    protected PlanFor? Reader => IsOwner ? File?.For : AsHelpersSeeIt(File?.For);

    /// <summary>Someone with a link to help with tasks.</summary>
    protected bool IsHelper => access is CaseAccess.Helper;

    /// <summary>The version of the case that is shown.</summary>
    protected long Version { get; private set; }

    protected CaseId CaseId => new(Id);

    /// <summary>Who may open the page; for anyone else it does not exist.</summary>
    protected virtual OpenTo OpenTo => OpenTo.Owner;

    protected override async Task OnInitializedAsync()
    {
        var opening = await Store.OpenAsync(CaseId, await Actors.ForAsync(CaseId), Http.RequestAborted);
        if (opening is CaseOpening.Opened opened && Opens(opened.Access))
        {
            access = opened.Access;
            Take(opened.File, opened.Version);
        }
        else
        {
            Navigation.NotFound();
        }
    }

    /// <summary>Applies a verb and takes up the new state. False when this person may not, and the page is then gone.</summary>
    protected async Task<bool> ChangeAsync(CaseVerb verb, Func<CaseFile, CaseFile> change)
    {
        if (await Store.ChangeAsync(CaseId, await Actors.ForAsync(CaseId), verb, change, Http.RequestAborted) is CaseChange.Changed changed)
        {
            Take(changed.File, changed.Version);
            return true;
        }

        File = null;
        Navigation.NotFound();
        return false;
    }

    private bool Opens(CaseAccess asked) => asked switch
    {
        CaseAccess.Owner => true,
        CaseAccess.Helper => OpenTo is OpenTo.Helpers or OpenTo.EveryLink,
        CaseAccess.Viewer => OpenTo is OpenTo.EveryLink,
        _ => false,
    };

    private void Take(CaseFile file, long version)
    {
        File = file;
        Version = version;
        Plan = CasePlan.Of(file, Content.Rules, Today.Date);
        W = Content.WordingFor(CurrentLanguage.Now, Reader).ReadOn(Today.Date);
    }

    // Whoever the plan is for, a helper reads about someone else: never "you", never "your child".
    private static PlanFor AsHelpersSeeIt(PlanFor? planFor) => new(Person.SomeoneIHelp, planFor?.FirstName);
}
