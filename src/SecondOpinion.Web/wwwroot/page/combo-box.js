// Offers names while one types: the combobox pattern of ARIA, a list with manual selection. Keys are answered here; only a
// pause in the typing asks the server, and its answer never touches what stands in the box. What is typed is posted, so it
// stands in no address.

const quiet = 120, fewest = 2;
const boxes = new WeakMap();
let isChoosing = false, hasFailed = false, pressing = false, left = null;

const inputOf = (box) => box.querySelector("input");
const listOf = (box) => box.querySelector("ul[role=listbox]");
const options = (box) => [...listOf(box).querySelectorAll("[role=option]:not([hidden])")];
const active = (box) => listOf(box).querySelector("[aria-selected=true]");
const isOpen = (box) => !listOf(box).hidden;
const plainOf = (box) => box.querySelector("[data-combo-plain]");
const say = (box, words) => { box.querySelector("[role=status]").textContent = words; };
const stateOf = (box) => boxes.get(box) ?? boxes.set(box, {}).get(box);

// Without this script none of it would be true. Where it got no answer, the button stays.
function upgrade() {
  for (const box of document.querySelectorAll("[data-combo-box]")) {
    const input = inputOf(box);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", listOf(box).id);
    input.setAttribute("aria-expanded", String(isOpen(box)));
    plainOf(box).hidden = !hasFailed;
  }
}

function activate(box, option) {
  active(box)?.setAttribute("aria-selected", "false");
  option?.setAttribute("aria-selected", "true");
  option?.scrollIntoView({ block: "nearest" });
  if (option) inputOf(box).setAttribute("aria-activedescendant", option.id);
  else inputOf(box).removeAttribute("aria-activedescendant");
}

function open(box) {
  listOf(box).hidden = false;
  inputOf(box).setAttribute("aria-expanded", "true");
}

// For good: no pause that is still to end and no answer under way opens it again.
function close(box) {
  const state = stateOf(box);
  clearTimeout(state.timer);
  state.asking?.abort();
  activate(box, null);
  listOf(box).hidden = true;
  inputOf(box).setAttribute("aria-expanded", "false");
}

// The box takes any words as they are, and the button that needs no script comes back.
function fail(box) {
  close(box);
  say(box, "");
  hasFailed = true;
  plainOf(box).hidden = false;
}

function show(box, found) {
  hasFailed = false;
  plainOf(box).hidden = true;
  const list = listOf(box);
  for (const old of list.querySelectorAll("[role=option]:not([data-ending])")) old.remove();
  list.prepend(...found);
  options(box).forEach((option, at) => { option.id = `${list.id}-${at + 1}`; });
  activate(box, null);
  list.scrollTop = 0;
  open(box);
  const { foundOne, found: more, none } = box.dataset;
  say(box, found.length === 0 ? none : found.length === 1 ? foundOne : more.replace("{count}", found.length));
}

async function find(box) {
  const state = stateOf(box);
  const input = inputOf(box);
  const typed = input.value;
  state.asking?.abort();
  if (typed.trim().length < fewest) {
    close(box);
    say(box, "");
    return;
  }

  state.asking = new AbortController();
  try {
    const body = new FormData();
    body.set("typed", typed);
    body.set("__RequestVerificationToken", input.form.elements.__RequestVerificationToken.value);
    const answer = await fetch(box.dataset.comboBox, { method: "POST", body, credentials: "same-origin", redirect: "error", signal: state.asking.signal });
    if (!answer.ok) throw new Error("No answer");
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    // Typed on meanwhile, or gone elsewhere: what comes next speaks for itself.
    if (input.isConnected && input.value === typed && document.activeElement === input) show(box, [...page.querySelectorAll("[role=option]")]);
  } catch (problem) {
    if (problem.name !== "AbortError") fail(box);
  }
}

function put(box, words) {
  const input = inputOf(box);
  isChoosing = true;
  input.value = words;
  for (const name of ["input", "change"]) input.dispatchEvent(new Event(name, { bubbles: true }));
  isChoosing = false;
}

function showOwn(box, own) {
  const place = box.querySelector("[data-combo-own]");
  place.hidden = !own;
  place.firstElementChild.textContent = own ? box.dataset.own.replace("{words}", own) : "";
  place.dataset.comboOwn = own;
  // Posted with the box, so that the words come back on another day and where no script runs.
  box.querySelector("[data-combo-before]").value = own;
  box.querySelector("[data-combo-picked]").value = own && inputOf(box).value;
}

function choose(box, option) {
  // What stands in the box may be a name that was chosen before.
  const own = box.querySelector("[data-combo-own]").dataset.comboOwn || inputOf(box).value;
  close(box);
  if (!option.hasAttribute("data-ending")) {
    put(box, option.dataset.value);
    showOwn(box, own === option.dataset.value ? "" : own);
    say(box, box.dataset.chosen.replace("{name}", option.dataset.value));
    return;
  }

  say(box, "");
  const tick = option.dataset.ticks && document.getElementById(option.dataset.ticks);
  if (tick && !tick.checked) tick.click();
}

const boxOf = (target) => target.closest?.("[data-combo-box]");
const boxOfInput = (target) => target.matches?.("[data-combo-box] input") ? boxOf(target) : null;

document.addEventListener("input", ({ target }) => {
  const box = boxOfInput(target);
  if (!box || isChoosing) return;
  const state = stateOf(box);
  clearTimeout(state.timer);
  state.timer = setTimeout(find, quiet, box);
  showOwn(box, "");
});

document.addEventListener("keydown", (event) => {
  const box = boxOfInput(event.target);
  if (!box || event.isComposing || event.ctrlKey || event.metaKey) return;
  const all = options(box);
  const at = all.indexOf(active(box));
  const to = {
    ArrowDown: all[at + 1] ?? all[0],
    ArrowUp: at > 0 ? all[at - 1] : all.at(-1),
    Home: at >= 0 ? all[0] : null,
    End: at >= 0 ? all.at(-1) : null,
  }[event.key];
  if (isOpen(box) && to) {
    activate(box, to);
  } else if (isOpen(box) && event.key === "Enter" && at >= 0) {
    choose(box, all[at]);
  } else if (isOpen(box) && event.key === "Escape") {
    close(box);
  } else if (!isOpen(box) && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    find(box);
  } else {
    return;
  }

  event.preventDefault();
});

// The box keeps the focus, so that a phone's keyboard stays and typing can go on.
document.addEventListener("mousedown", (event) => event.target.closest?.(".combo-box__list[role=listbox]") && event.preventDefault());

document.addEventListener("click", (event) => {
  const box = boxOf(event.target);
  const option = event.target.closest?.(".combo-box__list [role=option]");
  if (box && option) choose(box, option);
  if (box && event.target.closest("[data-combo-own] button")) {
    event.preventDefault();
    put(box, box.querySelector("[data-combo-own]").dataset.comboOwn);
    showOwn(box, "");
    inputOf(box).focus();
  }
});

// A press on Continue takes the focus first. Were the list closed at once, the button would move from under the finger.
const pressed = () => setTimeout(() => { pressing = false; if (left) close(left); left = null; }, 100);
addEventListener("pointerdown", () => { pressing = true; }, true);
for (const end of ["pointerup", "pointercancel"]) addEventListener(end, pressed, true);
document.addEventListener("focusout", ({ target }) => {
  const box = boxOfInput(target);
  if (box && pressing) left = box;
  else if (box) close(box);
});

upgrade();
window.Blazor?.addEventListener("enhancedload", upgrade);
