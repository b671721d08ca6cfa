// Another language loads the page again, and drafts.js sees to it that drafts are kept first. Typing on a page without
// drafts would be lost, and nothing is stored in the browser, so there the page is exchanged in place and it moves over.

const fields = "main :is(input:not([type=hidden]), textarea, select)";
const isChoice = (field) => field.type === "checkbox" || field.type === "radio";
const openedOf = (field) => field.form?.querySelector("input[name=opened]");

function isTyped(field) {
  if (isChoice(field)) return field.checked !== field.defaultChecked;
  if (field.options) return field.value !== ([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.value;
  return field.value !== field.defaultValue;
}

function moveOver(field) {
  const copy = document.getElementById(field.id);
  if (copy && isChoice(copy)) copy.checked = field.checked;
  else if (copy) copy.value = field.value;
  // The form moves over as a whole, so the marks of what it was opened with do too: someone else may have written since.
  const [from, to] = [openedOf(field), copy && openedOf(copy)];
  if (from && to) to.value = from.value;
}

async function exchange(form, button, typed) {
  const choice = await fetch(form.action, { method: "POST", body: new FormData(form, button), redirect: "manual" });
  const answer = await fetch(location.href);
  // A refusal, or a page that only says what went wrong, must not take the place of what was typed.
  if (choice.type !== "opaqueredirect" || !answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  document.body.replaceChildren(...page.body.childNodes);
  typed.forEach(moveOver);
  document.querySelector("[data-language-switch] button")?.focus();
}

document.addEventListener("submit", (event) => {
  if (!event.target.matches("[data-language-switch]") || !event.submitter) return;
  const loose = [...document.querySelectorAll(fields)].filter((field) => field.id && !field.form?.dataset.draft);
  if (!loose.some(isTyped)) return;

  // Without a connection nothing happens, and what is typed stays.
  event.preventDefault();
  exchange(event.target, event.submitter, loose).catch(() => {});
});
