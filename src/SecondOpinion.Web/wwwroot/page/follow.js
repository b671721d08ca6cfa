// When the case changed elsewhere, an open page shows it by itself, unless somebody is typing here: then the notice stays,
// and they choose when. Where a link has ended, the page leaves at once.

let touched = false;

document.addEventListener("input", () => { touched = true; }, true);
// A page that shows an error holds words that nobody has saved.
window.Blazor?.addEventListener("enhancedload", () => { touched = document.getElementById("error-summary") !== null; });

const typedForm = () => [...document.querySelectorAll("main form")].find((form) =>
  [...form.querySelectorAll("textarea, input[type=text]")].some((field) => field.value !== field.defaultValue));

// What was typed is sent once more: it is stored no longer, and the answer gives the words back to be copied.
async function leave(newer) {
  const form = touched ? typedForm() : undefined;
  const answer = form && await fetch(location.href).catch(() => undefined);
  // Blazor asks every post which button it came from.
  const button = form && [...form.elements].find((part) => part.type === "submit");
  if (answer?.status === 404 && button) form.requestSubmit(button);
  else newer.click();
}

new MutationObserver(() => {
  const newer = document.querySelector("[data-newer=now]:not([data-seen]), [data-newer]:not([data-seen])");
  if (!newer) return;
  newer.dataset.seen = "yes";
  const here = new URL(location.href);
  for (const done of ["saved", "undone", "kept"]) here.searchParams.delete(done);
  newer.href = here.pathname + here.search;
  if (newer.dataset.newer === "now") leave(newer);
  else if (!touched) newer.click();
}).observe(document.body, { childList: true, subtree: true });
