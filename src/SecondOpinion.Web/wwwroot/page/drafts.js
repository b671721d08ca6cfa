// Keeps unfinished typing: one second after the last key the form goes to its draft address, and only the server's own
// "kept" (204) is shown as saved. Nothing is stored in the browser.

const quiet = 1000;
const again = 5000;
const waiting = new Map();

const note = (form) => form.querySelector("[data-saved]") ?? document.querySelector("[data-saved]");

function say(form, words) {
  const place = note(form);
  if (place && words) place.textContent = words;
}

function clock() {
  return new Date().toLocaleTimeString(document.documentElement.lang, { hour: "numeric", minute: "2-digit" });
}

function later(form, delay) {
  clearTimeout(waiting.get(form)?.timer);
  waiting.set(form, { timer: setTimeout(() => send(form), delay) });
}

// A page of many cards sends those alone that were typed in since they were last kept: all of them may be more than may be
// carried on leaving.
function wordsOf(form) {
  const words = new FormData(form);
  for (const mark of form.querySelectorAll("[data-typed]")) {
    if (mark.value === "yes") continue;
    for (const field of mark.parentElement.querySelectorAll("[name]")) words.delete(field.name);
  }
  return words;
}

async function send(form, leaving = false) {
  const mine = { stop: new AbortController() };
  clearTimeout(waiting.get(form)?.timer);
  waiting.set(form, mine);
  const words = note(form)?.dataset ?? {};
  let kept = false;
  try {
    const answer = await fetch(form.dataset.draft, {
      method: "POST",
      body: wordsOf(form),
      credentials: "same-origin",
      redirect: "error",
      // Outlives the page, but may carry no more than 64 KB.
      keepalive: leaving,
      signal: mine.stop.signal,
    });
    kept = answer.status === 204;
  } catch {
    if (mine.stop.signal.aborted) return;
  }

  // Typed on meanwhile, or left the page: the newer draft speaks for itself.
  if (waiting.get(form) !== mine) return;
  waiting.delete(form);
  if (kept) {
    for (const mark of form.querySelectorAll("[data-typed][value='yes']")) mark.value = "kept";
    say(form, words.savedWords?.replace("{time}", clock()));
  } else {
    say(form, words.unsavedWords);
    if (form.isConnected) later(form, again);
  }
}

// The answer itself is on its way, so a draft of it must not arrive after it.
function drop(form) {
  const draft = waiting.get(form);
  clearTimeout(draft?.timer);
  draft?.stop?.abort();
  waiting.delete(form);
}

function sendAllNow() {
  for (const [form, draft] of waiting) {
    if (draft.timer) send(form, true);
  }
}

// A page that comes back in another language waits until the typing on it is kept, and stays where it cannot be.
async function keepFirst(event) {
  const { target: form, submitter } = event;
  if (!form.matches("[data-language-switch]") || waiting.size === 0) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  await Promise.all([...waiting.keys()].map((typing) => send(typing)));
  if (waiting.size === 0) form.requestSubmit(submitter);
}

// Words that were kept meanwhile differ from what the page was loaded with, so a field that asks for it is told that it was typed in.
function typed(event) {
  const form = event.target.closest?.("form[data-draft]");
  if (!form) return;
  for (const mark of form.querySelectorAll("[data-typed]")) {
    if (mark.dataset.typed === event.target.name) mark.value = "yes";
  }
  later(form, quiet);
}

document.addEventListener("input", typed);
document.addEventListener("change", typed);
document.addEventListener("submit", (event) => drop(event.target), true);
document.addEventListener("submit", keepFirst, true);
document.addEventListener("click", (event) => event.target.closest?.("a[href]") && sendAllNow(), true);
document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && sendAllNow());
window.addEventListener("online", sendAllNow);
