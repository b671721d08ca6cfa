// When the case changed elsewhere, an open page shows it by itself, unless somebody is typing here: then the notice stays,
// and they choose when.

let touched = false;

document.addEventListener("input", () => { touched = true; }, true);
window.Blazor?.addEventListener("enhancedload", () => { touched = false; });

new MutationObserver(() => {
  const newer = document.querySelector("[data-newer]");
  if (!newer || newer.dataset.seen) return;
  newer.dataset.seen = "yes";
  newer.href = location.pathname;
  if (!touched) newer.click();
}).observe(document.body, { childList: true, subtree: true });
