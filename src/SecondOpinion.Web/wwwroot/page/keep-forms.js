// A page may hold many small forms, each saved on its own. Saving one loads the page anew, and what stands half typed in
// the others would be gone. It is remembered here, in memory alone, until the same page is back.

const typing = "input:not([type=hidden]), textarea, select";
const isChoice = (field) => field.type === "checkbox" || field.type === "radio";
const wrong = (form) => form.querySelector("[aria-invalid=true]") !== null;
const openedOf = (form) => form.querySelector("input[name=opened]");
const nameOf = (form) => form.elements._handler?.value ?? form.getAttribute("action");
let kept = null;

function isTyped(field) {
  if (isChoice(field)) return field.checked !== field.defaultChecked;
  if (field.options) return field.value !== ([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.value;
  return field.value !== field.defaultValue;
}

// A form that came back with an error holds words that nobody has saved, though they stand in it as they came.
function remember(sent) {
  kept = { path: location.pathname, sent, fields: [], opened: new Map() };
  for (const form of document.querySelectorAll("main form")) {
    if (form === sent) continue;
    kept.opened.set(nameOf(form), openedOf(form)?.value);
    for (const field of form.querySelectorAll(typing)) {
      if (!field.name || !(isTyped(field) || wrong(form))) continue;
      const [choice, value] = isChoice(field) ? [field.value, field.checked] : [null, field.value];
      kept.fields.push({ form: nameOf(form), name: field.name, choice, value });
    }
  }
}

const formOf = (name) => [...document.querySelectorAll("main form")].find((other) => nameOf(other) === name);

function find({ form: name, name: field, choice }) {
  return [...formOf(name)?.querySelectorAll(typing) ?? []].find((other) => other.name === field && (choice === null || other.value === choice));
}

// With the marks of the newer page, the typing would pass for an answer to what someone else wrote there meanwhile.
function reopen(form, opened) {
  const marks = openedOf(form);
  if (marks && opened !== undefined) marks.value = opened;
}

function putBack() {
  const { path, fields, opened } = kept ?? {};
  kept = null;
  if (path !== location.pathname) return;
  for (const last of fields) {
    const field = find(last);
    if (field) reopen(field.form, opened.get(last.form));
    if (!field || field[last.choice === null ? "value" : "checked"] === last.value) continue;
    if (last.choice === null) field.value = last.value;
    else field.checked = last.value;
    for (let box = field.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

document.addEventListener("submit", (event) => { if (event.target.matches("main form[data-enhance]")) remember(event.target); }, true);
// The answer may take its time, and people type on.
document.addEventListener("input", ({ target }) => { if (kept && target.closest?.("main")) remember(kept.sent); }, true);
// Elsewhere nothing is to be put back; the newest of the same page is still this page.
document.addEventListener("click", ({ target }) => {
  const link = target.closest?.("a[href]");
  if (link?.hasAttribute("data-newer")) remember(null);
  else if (link) kept = null;
}, true);
window.Blazor?.addEventListener("enhancedload", putBack);
