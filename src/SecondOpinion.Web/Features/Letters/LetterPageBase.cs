using Microsoft.AspNetCore.Components;
using SecondOpinion.Content.Writing;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Letters;

/// <summary>A page about one letter of a case for one of those it can go to; where there is no such letter, there is no page.</summary>
public abstract class LetterPageBase : TrackedPage
{
    /// <summary>The letter's id.</summary>
    [Parameter]
    public string Letter { get; set; } = "";

    /// <summary>The place of who gets it among those who can, from 1; 0 for nobody in particular.</summary>
    [Parameter]
    public int To { get; set; }

    /// <summary>The language of the letter.</summary>
    [SupplyParameterFromQuery(Name = "in")]
    public string? In { get; set; }

    protected CaseLetter? Open { get; private set; }

    protected Language Language => LetterWords.LanguageOf(In);

    protected override string Here => AddressIn(Language);

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (File is not null)
        {
            var letters = new CaseLetters(Content, File, Plan, Today.Date);
            Open = letters.Find(Letter) is { } letter ? letters.Open(letter, To) : null;
            if (Open is null)
            {
                Navigation.NotFound();
            }
        }
    }

    protected string AddressIn(Language language) => $"{CaseLinks.Letter(CaseId, Open!.Letter.Id, To)}{(language == Language.English ? "" : "?in=es")}";
}
