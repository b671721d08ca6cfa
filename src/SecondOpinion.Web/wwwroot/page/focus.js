// A full load starts at the top by itself. An enhanced one leaves focus where it was, on something that may be gone.

const fields = "input:not([type=hidden]), select, textarea";

// A button with data-stay names where its answer is to be read; what it did is shown there, not at the top.
let stay = null;

function start(onlyErrors) {
  const target = document.getElementById("error-summary") ?? (onlyErrors ? null : document.getElementById(stay) ?? document.querySelector("main h1"));
  stay = null;
  if (target) {
    if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
    target.focus();
  }
}

// An error that names a group of fields leads to the first of them.
function toField(event) {
  const link = event.target.closest?.(".error-summary a");
  const named = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const field = named?.matches(fields) ? named : named?.querySelector(fields);
  if (field) {
    event.preventDefault();
    field.focus();
    field.scrollIntoView({ block: "center" });
  }
}

start(true);
document.addEventListener("submit", (event) => { stay = event.submitter?.dataset.stay ?? null; }, true);
window.Blazor?.addEventListener("enhancedload", () => start(false));
document.addEventListener("click", toField, true);
