// When an interactive part wakes up, Blazor puts a fresh copy of its markup in place of what the server had sent. On a
// slow phone a person has typed by then. What they typed, and their place in it, moves over to the copy.

const fields = "input:not([type=checkbox], [type=radio], [type=hidden]), textarea";
const typed = new Map();

document.addEventListener("input", ({ target }) => {
  if (target.id && target.matches?.(fields)) typed.set(target.id, { field: target, words: target.value });
}, true);

// A person may type before this script is there, and into a page that has come before it is said to have come.
function takeUp() {
  typed.clear();
  for (const field of document.querySelectorAll(fields)) {
    if (field.id && field.value !== field.defaultValue) typed.set(field.id, { field, words: field.value });
  }
}

// Once a form is sent, the fields are the server's to fill.
document.addEventListener("submit", () => typed.clear(), true);
window.Blazor?.addEventListener("enhancedload", takeUp);
takeUp();

new MutationObserver(() => {
  for (const [id, last] of typed) {
    const copy = document.getElementById(id);
    if (!copy || copy === last.field) continue;
    typed.set(id, { field: copy, words: last.words });
    if (copy.value === last.words) continue;
    copy.value = last.words;
    if (document.activeElement === document.body) {
      copy.focus();
      copy.setSelectionRange?.(last.words.length, last.words.length);
    }
    for (const name of ["input", "change"]) copy.dispatchEvent(new Event(name, { bubbles: true }));
  }
}).observe(document.body, { childList: true, subtree: true });
