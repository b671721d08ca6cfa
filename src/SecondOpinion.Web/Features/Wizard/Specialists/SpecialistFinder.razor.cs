using Microsoft.AspNetCore.Components;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Wizard.Specialists;

/// <summary>The search of one page, open in a browser. A search that another one has overtaken is given up.</summary>
public sealed partial class SpecialistFinder : IDisposable
{
    private const int MostCities = 8;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private CancellationTokenSource running = new();
    private SpecialistFinding? finding;
    private (SearchAsk Ask, int Page)? given;
    private SearchAsk ask = new(null, null);

    // What the server has written into the box. Typing is never written back: on a slow line that would eat the next letters.
    private string? shownText;
    private bool isTyping;

    /// <summary>The language of the page around it.</summary>
    [Parameter, EditorRequired]
    public Language Language { get; set; }

    /// <summary>What stands in the fields.</summary>
    [Parameter, EditorRequired]
    public required SearchAsk Ask { get; set; }

    /// <summary>The page of the answer, from 1.</summary>
    [Parameter]
    public int Page { get; set; } = 1;

    /// <summary>Diagnosis tags of the case.</summary>
    [Parameter]
    public IReadOnlyList<string> Tags { get; set; } = [];

    /// <summary>Provider taxonomy codes of the doctors to ask for.</summary>
    [Parameter]
    public IReadOnlyList<string> Codes { get; set; } = [];

    /// <summary>Ids of the lists that are on the person's list.</summary>
    [Parameter]
    public IReadOnlyList<string> Listed { get; set; } = [];

    [Parameter]
    public bool RemoteFirst { get; set; }

    [Parameter]
    public string? Error { get; set; }

    [Parameter]
    public string? NameError { get; set; }

    [Inject]
    public required SpecialistSearch Search { get; set; }

    [Inject]
    public required ContentLibrary Content { get; set; }

    private Wording W { get; set; } = null!;

    // Said at once: what is too long is not looked for.
    private string? PlaceProblem => Error ?? (ask.Place?.Length > SearchPlace.TextLength ? W["specialists.error-place-long"] : null);

    private string? NameProblem => NameError ?? (ask.Name?.Length > SearchPlace.NameLength ? W["specialists.error-called-long"] : null);

    private string? CountText => finding switch
    {
        { Cities.Count: > MostCities } => W.With("specialists.which-of-many", ("place", ask.Place)),
        { Cities.Count: > 0 } => W.With("specialists.which", ("place", ask.Place)),
        { IsUnknown: true } => Error is null ? W["specialists.unknown"] : null,
        { From: { } from, CanSearch: true, Near: var near } => near.Total switch
        {
            null => W.With("specialists.page-of", ("page", finding.Page), ("place", from.Label)),
            0 => W.With("specialists.none-found", ("place", from.Label)),
            1 => W.With("specialists.one-found", ("place", from.Label)),
            { } count => W.With(finding.Lists.HasClinicians ? "specialists.found-all" : "specialists.found", ("count", count), ("place", from.Label)),
        },
        _ => null,
    };

    /// <summary>Nothing is rendered before the answer is there: the page that the server sent first stays until then.</summary>
    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        W = Content.WordingFor(Language, planFor: null);

        // A post renders the page again around this island; what is being typed gives way only to something new.
        if (given != (Ask, Page))
        {
            given = (Ask, Page);
            (ask, shownText, isTyping) = (Ask, Ask.Place, false);
            await SearchAsync(Page);
        }

        await base.SetParametersAsync(ParameterView.Empty);
    }

    public void Dispose()
    {
        running.Cancel();
        running.Dispose();
    }

    private async Task TypedAsync(string? typed)
    {
        ask = ask with { Place = string.IsNullOrWhiteSpace(typed) ? null : typed.Trim(), Trail = null };
        var mine = Overtake();
        try
        {
            await Task.Delay(Pause, mine);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        isTyping = true;
        await SearchAsync(1);
    }

    private Task ChooseAsync(SearchAsk chosen)
    {
        ask = chosen with { Place = ask.Place, Trail = null };
        return SearchAsync(1);
    }

    private async Task PickAsync(string city)
    {
        // The box may hold other words than were last written into it, so writing the same ones must count as a change.
        shownText = "";
        StateHasChanged();
        await Task.Yield();
        (ask, shownText) = (ask with { Place = city, Trail = null }, city);
        await SearchAsync(1);
    }

    private async Task SearchAsync(int page)
    {
        var mine = Overtake();
        try
        {
            var found = await Search.FindAsync(ask, page, new Sought([.. Tags], [.. Codes]), Content.Specialties, mine);
            if (!mine.IsCancellationRequested)
            {
                finding = found;
            }
        }
        catch (OperationCanceledException) when (mine.IsCancellationRequested)
        {
            // The one that overtook it answers.
        }
    }

    private CancellationToken Overtake()
    {
        running.Cancel();
        running.Dispose();
        running = new();
        return running.Token;
    }
}
