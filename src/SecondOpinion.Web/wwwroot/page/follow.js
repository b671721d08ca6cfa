// When the case changed elsewhere, an open page shows it by itself, unless somebody is typing here: then the notice stays,
// and they choose when. Where a link has ended, the page leaves at once.

let touched = false;

document.addEventListener("input", () => { touched = true; }, true);
// A page that shows an error holds words that nobody has saved.
window.Blazor?.addEventListener("enhancedload", () => { touched = document.getElementById("error-summary") !== null; });

new MutationObserver(() => {
  const newer = document.querySelector("[data-newer]");
  if (!newer || newer.dataset.seen) return;
  newer.dataset.seen = "yes";
  const here = new URL(location.href);
  for (const done of ["saved", "undone"]) here.searchParams.delete(done);
  newer.href = here.pathname + here.search;
  if (!touched || newer.dataset.newer === "now") newer.click();
}).observe(document.body, { childList: true, subtree: true });
