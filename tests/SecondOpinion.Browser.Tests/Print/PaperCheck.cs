using Microsoft.Playwright;

namespace SecondOpinion.Browser.Tests.Print;

/// <summary>Lays a print page out at the size of its paper and looks for words that are cut, run over or lie outside.</summary>
internal static class PaperCheck
{
    private const string Look = """
        height => {
          const sheet = document.querySelector('.sheet'), has = c => sheet.classList.contains(c);
          const leaves = [...sheet.querySelectorAll(':scope > .leaf')].filter(l => getComputedStyle(l).display !== 'contents');
          const pages = leaves.length ? leaves : [...document.querySelectorAll('.sheet')], faults = [];
          const flows = has('flow') || has('is-flowing') || (has('is-large') && !leaves.length);
          for (const page of pages) {
            const paper = page.getBoundingClientRect();
            if (!flows && paper.height > height + 0.5) faults.push(`a page is ${paper.height} high, the paper ${height}`);
            const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
            for (let node; node = walker.nextNode();) {
              if (!node.data.trim() || node.parentElement.closest('.visually-hidden')) continue;
              const range = document.createRange();
              range.selectNodeContents(node);
              for (const r of range.getClientRects()) {
                if (r.left < paper.left - 1 || r.right > paper.right + 1 || r.top < paper.top - 3 || r.bottom > paper.bottom + 3)
                  faults.push(`outside: ${node.data.trim().slice(0, 30)} ${r.left},${r.top},${r.right},${r.bottom}`);
              }
              const size = parseFloat(getComputedStyle(node.parentElement).fontSize) * 0.75;
              if (size < (has('is-large') ? 17.9 : 9.9)) faults.push(`${size} points: ${node.data.trim().slice(0, 30)}`);
            }
            for (const element of page.querySelectorAll('li, p, dd, h1, h2, .words')) {
              if (element.scrollHeight > element.clientHeight + 2 && element.clientHeight > 0 && getComputedStyle(element).overflow !== 'visible')
                faults.push(`cut: ${element.textContent.trim().slice(0, 30)}`);
            }
            for (const list of page.querySelectorAll('ol, ul')) {
              const items = [...list.children].map(i => i.getBoundingClientRect());
              for (let i = 1; i < items.length; i++) if (items[i].top < items[i - 1].bottom - 0.5 && items[i].left < items[i - 1].right - 0.5) faults.push('lines run into each other');
            }
            for (const item of page.querySelectorAll('.first li')) {
              const box = item.getBoundingClientRect(), words = item.querySelector('.words').getBoundingClientRect();
              const rules = [...item.querySelectorAll('.rule')].map(r => r.getBoundingClientRect());
              if (words.bottom > rules[0].bottom || rules.at(-1).bottom > box.bottom + 1) faults.push('a question runs into its lines');
              if (rules.some(r => r.height < 12)) faults.push(`a writing line is ${rules[0].height} pixels high`);
            }
          }
          return faults;
        }
        """;

    private const string Margin = "() => { const c = document.querySelector('.sheet').classList; return c.contains('is-tight') || c.contains('is-wide') ? 0.5 : c.contains('is-large') ? 1 : 0.6; }";

    public static async Task<string[]> FaultsAsync(IPage page, bool a4)
    {
        var (width, height) = a4 ? (8.27, 11.69) : (8.5, 11.0);
        var margin = await page.EvaluateAsync<double>(Margin);
        await page.SetViewportSizeAsync((int)Math.Floor((width - (2 * margin)) * 96), 1100);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        return await page.EvaluateAsync<string[]>(Look, (height - (2 * margin)) * 96);
    }
}
