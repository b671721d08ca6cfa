using SecondOpinion.Browser.Tests.Rig;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Browser.Tests.Languages;

/// <summary>Visitors who have chosen a language, and what they must not meet.</summary>
internal static class Readers
{
    private static readonly ContentLibrary Library = ContentLibrary.Load();

    /// <summary>Every interface text that reads differently in Spanish.</summary>
    private static readonly HashSet<string> EnglishOnly =
    [
        .. Library.InterfaceKeys
            .Select(key => (English: Library.WordingFor(Language.English, planFor: null)[key], Spanish: Library.WordingFor(Language.Spanish, planFor: null)[key]))
            .Where(text => text.English != text.Spanish && !text.English.Contains('{'))
            .Select(text => text.English.Trim())
            .Except(Library.InterfaceKeys.Select(key => Library.WordingFor(Language.Spanish, planFor: null)[key].Trim())),
    ];

    /// <summary>Chooses a language as the switch would, before the first page.</summary>
    public static Task ReadsAsync(this Visitor visitor, string code) =>
        visitor.Page.Context.AddCookiesAsync([new() { Name = "language", Value = code, Url = visitor.App.ToString() }]);

    /// <summary>Presses the switch and waits for the page in the other language.</summary>
    public static async Task SwitchAsync(this Visitor visitor, string code)
    {
        await visitor.Page.ClickAsync($".language-switch button[value={code}]");
        await visitor.Page.Locator($"html[lang={code}]").WaitForAsync();
    }

    /// <summary>Asserts that the page speaks Spanish: it says so, and no English text of ours stands on it, seen or read aloud.</summary>
    public static async Task AssertInSpanishAsync(this Visitor visitor)
    {
        Assert.Equal("es", await visitor.Page.Locator("html").GetAttributeAsync("lang"));
        var said = await visitor.Page.EvaluateAsync<string[]>("""
            () => {
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const said = [document.title];
              for (let node; node = walker.nextNode();) if (!node.parentElement.closest('script, [lang=en]')) said.push(node.data);
              for (const e of document.querySelectorAll('[aria-label], [data-copied], [data-saved-words], [data-unsaved-words]'))
                said.push(e.ariaLabel, e.dataset.copied, e.dataset.savedWords, e.dataset.unsavedWords);
              return said.filter(s => s && s.trim()).map(s => s.trim());
            }
            """);
        Assert.Empty(said.Where(EnglishOnly.Contains).Select(text => $"{visitor.Page.Url}: {text}"));
        // The page script fills in the time at which something was saved.
        Assert.Empty(said.Where(text => text.Replace("{time}", "").Contains('{')).Select(text => $"{visitor.Page.Url}: {text}"));
    }
}
