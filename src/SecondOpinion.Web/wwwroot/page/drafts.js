// Keeps unfinished typing: one second after the last key the form goes to its draft address, and only the server's own
// "kept" (204) is shown as saved. Nothing is stored in the browser.

const quiet = 1000;
const again = 5000;
const waiting = new Map();

// Where the server has said when it takes drafts again, none goes to it by itself before; leaving the page still tries.
let rested = 0;

const note = (form) => form.querySelector("[data-saved]") ?? document.querySelector("[data-saved]");

function say(form, words, lang = document.documentElement.lang) {
  const place = note(form);
  if (place && words) Object.assign(place, { lang, textContent: words });
  place?.classList.toggle("saved-note--ended", Boolean(waiting.get(form)?.end));
  return place;
}

function clock() {
  return new Date().toLocaleTimeString(document.documentElement.lang, { hour: "numeric", minute: "2-digit" });
}

// A draft that is on its way stays known, so that whatever comes after it can call it back.
function later(form, delay, posted = false) {
  const before = waiting.get(form);
  clearTimeout(before?.timer);
  waiting.set(form, { timer: setTimeout(() => send(form), Math.max(delay, rested - Date.now())), stop: before?.stop, posted });
}

function callBack(draft) {
  clearTimeout(draft?.timer);
  draft?.stop?.abort();
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

// As the server counts it: AnswerSheet.MarkOf.
function markOf(words) {
  const clean = words.replace(/\r\n|[\r\f\u0085\u2028\u2029]/g, "\n").trim();
  let mark = 0x811c9dc5;
  for (let i = 0; i < clean.length; i++) mark = Math.imul(mark ^ clean.charCodeAt(i), 0x01000193);
  return (mark >>> 0).toString(16).padStart(8, "0");
}

// Each card says which words it knows to be stored, so that it never writes over someone else's. Until the server has
// answered it may hold the old ones or these; once they are kept, it holds these alone.
function knowing(form) {
  return [...form.querySelectorAll("[data-typed][value='yes']")].map((typed) => {
    const shown = typed.parentElement.querySelector("[data-shown]");
    const mark = markOf(form.elements[typed.dataset.typed].value);
    if (!shown.value.split(" ").includes(mark)) shown.value += ` ${mark}`;
    return {
      field: typed.dataset.typed,
      keep: () => {
        shown.value = mark;
        typed.value = "kept";
      },
    };
  });
}

// Beside each field that the server did not take, why: someone else wrote there too, or it is gone. What the words are, the form says.
function sayRefused(form, faults) {
  for (const place of form.querySelectorAll("[data-refused]")) {
    place.textContent = form.getAttribute(`data-${faults[place.dataset.refused]}-words`) ?? "";
  }
}

// Why the server will never keep this, whenever it is asked; undefined where that may pass.
function endOf({ status }) {
  if (status < 400 || status >= 500 || [408, 409, 425, 429].includes(status)) return undefined;
  return { 400: "old", 413: "long" }[status] ?? "gone";
}

async function send(form, leaving = false) {
  const mine = { stop: new AbortController(), leaving };
  callBack(waiting.get(form));
  waiting.set(form, mine);
  const body = wordsOf(form);
  const cards = knowing(form);
  const words = note(form)?.dataset ?? {};
  let kept, faults, end;
  try {
    const answer = await fetch(form.dataset.draft, {
      method: "POST",
      body,
      redirect: "error",
      // Outlives the page, but may carry no more than 64 KB.
      keepalive: leaving,
      signal: mine.stop.signal,
    });
    kept = answer.status === 204;
    // It will say the same again, whenever it is asked.
    if (answer.status === 409) faults = await answer.json();
    end = endOf(answer);
    // In seconds or as a date; the answer to another form takes nothing of it back.
    const after = answer.headers.get("Retry-After");
    if (after) rested = Math.max(rested, Date.now() + 1000 * after || Date.parse(after) || 0);
  } catch {
    if (mine.stop.signal.aborted) return;
  }

  // Typed on meanwhile, or left the page: the newer draft speaks for itself.
  if (waiting.get(form) !== mine) return;
  waiting.delete(form);
  if (kept || faults) {
    sayRefused(form, faults ?? {});
    for (const card of cards) if (!faults?.[card.field]) card.keep();
    say(form, faults ? form.dataset.refusedWords : words.savedWords?.replace("{time}", clock()));
    // Not kept, and not sent again by itself: it counts as waiting, so that nothing takes the page away unasked.
    if (faults && form.isConnected) waiting.set(form, { faults });
  } else if (end) {
    if (form.isConnected) waiting.set(form, { end });
    say(form, words[`${end}Words`]);
  } else {
    say(form, words.unsavedWords);
    if (form.isConnected) later(form, again);
  }
}

// The answer itself is on its way, so a draft of it must not arrive after it. Without a connection the page stays as it is,
// and then the draft is tried again.
function drop(form) {
  if (!waiting.has(form)) return;
  callBack(waiting.get(form));
  later(form, again, true);
}

// The page has come back from the server, and with it whatever was posted. What was refused is not of this page any more.
function forget() {
  for (const [form, draft] of waiting) {
    if (!draft.posted && !draft.end) continue;
    clearTimeout(draft.timer);
    waiting.delete(form);
  }
}

// Also what is on its way: it would end with the page. A form that was just posted may be why the page is hidden.
function sendAllNow(hidden = false) {
  for (const [form, draft] of waiting) if (!draft.leaving && !draft.end && !(hidden && draft.posted)) send(form, true);
}

// A form that was not taken goes along as a whole: its page comes back in the other language, says beside each field why,
// and gives back every word.
async function goAlong(typing, form, submitter) {
  const choice = await fetch(form.action, { method: "POST", body: new FormData(form, submitter), redirect: "manual" });
  if (choice.type !== "opaqueredirect") return;
  typing.removeAttribute("data-enhance");
  const place = [...typing.querySelectorAll("[data-refused]")].find((refused) => refused.textContent);
  typing.requestSubmit((place?.parentElement ?? typing).querySelector("button"));
}

// A page that comes back in another language waits until the typing on it is kept, and stays where it cannot be.
async function keepFirst(event) {
  const { target: form, submitter } = event;
  if (!form.matches("[data-language-switch]")) return;
  // Came back from Save with words that stand nowhere else: to send them once more would save them over someone else's.
  const unkept = document.querySelector("form[data-unkept]");
  if (waiting.size === 0 && !unkept) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  await Promise.all([...waiting].filter(([, draft]) => !draft.end).map(([typing]) => send(typing)));
  const [left, ...others] = waiting;
  const stays = ([...waiting].find(([, draft]) => draft.end) ?? [...waiting].find(([, draft]) => draft.faults))?.[0] ?? unkept;
  if (!left && !unkept) form.requestSubmit(submitter);
  else if (left?.[1].faults && !unkept && others.length === 0) goAlong(left[0], form, submitter).catch(() => {});
  // The button was pressed at the top, and the note stands beside another one.
  else if (stays) say(stays, form.dataset.staysWords, submitter.value)?.scrollIntoView({ block: "center" });
}

// Words that were kept meanwhile differ from what the page was loaded with, so a field that asks for it is told that it was typed in.
function typed(event) {
  const form = event.target.closest?.("form[data-draft]");
  if (!form) return;
  // Of a page that is gone nothing is kept any more, whatever is typed; what was too long may have become shorter.
  if (["old", "gone"].includes(waiting.get(form)?.end)) return;
  for (const mark of form.querySelectorAll("[data-typed]")) if (mark.dataset.typed === event.target.name) mark.value = "yes";
  later(form, quiet);
}

document.addEventListener("input", typed);
document.addEventListener("change", typed);
document.addEventListener("submit", (event) => drop(event.target), true);
document.addEventListener("submit", keepFirst, true);
document.addEventListener("click", (event) => event.target.closest?.("a[href]") && sendAllNow(), true);
document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && sendAllNow(true));
window.addEventListener("online", () => sendAllNow());
window.Blazor?.addEventListener("enhancedload", forget);
