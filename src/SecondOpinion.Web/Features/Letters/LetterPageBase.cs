using Microsoft.AspNetCore.Components;
using SecondOpinion.Content.Writing;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Letters;

/// <summary>A page about one letter of a case for one of those it can go to; where there is no such letter, there is no page.</summary>
public abstract class LetterPageBase : TrackedPage
{
    /// <summary>Where what is wrong with the whole page is said.</summary>
    protected const string Main = "main";

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

    /// <summary>What is said where the one for whom a form was opened is gone; null where they are there.</summary>
    protected string? Gone { get; private set; }

    protected Language Language => LetterWords.LanguageOf(In);

    protected override string Here => AddressIn(Language);

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (File is null)
        {
            return;
        }

        // A form says for whom it was opened: once someone says who has a record, another stands in the same place.
        var letters = new CaseLetters(Content, File, Plan, Today.Date);
        var meant = Http.Request.HasFormContentType ? RecipientField.Read(Http.Request.Form) : null;
        if (letters.Find(Letter) is { } letter)
        {
            Open = (meant is null ? null : letters.Open(letter, meant)) ?? letters.Open(letter, To);
            if (meant is not null && !string.Equals(Open?.Recipient.Key, meant, StringComparison.Ordinal))
            {
                Open ??= letters.Open(letter, letters.RecipientsOf(letter)[0].Number);
                Gone = LetterWords.Who(Open!.Recipient, Content, W) is { } who ? W.With("letters.gone", ("who", who)) : W["letters.gone-nobody"];
            }
        }

        if (Open is null)
        {
            Navigation.NotFound();
        }
    }

    protected string AddressIn(Language language) => $"{CaseLinks.Letter(CaseId, Open!.Letter.Id, Open.Recipient.Number)}{(language == Language.English ? "" : "?in=es")}";
}
