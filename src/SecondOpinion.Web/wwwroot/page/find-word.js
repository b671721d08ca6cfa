// Finds a word while one types. Nothing is sent and nothing is kept; without script the form is posted instead.

// As the server compares words: a space in front of each, no accents, no capitals.
const plain = (text) => ` ${text.normalize("NFD").replace(/[\p{M}'’]/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()}`;

function find(form) {
  const wanted = plain(form.elements.word.value);
  const list = document.getElementById(form.dataset.findWord);
  let count = 0;
  for (const entry of list.querySelectorAll("[data-word]")) {
    entry.hidden = wanted !== " " && !entry.dataset.word.includes(wanted);
    if (!entry.hidden) count += 1;
  }
  for (const section of list.querySelectorAll("[data-word-section]")) {
    section.hidden = !section.querySelector("[data-word]:not([hidden])");
  }
  const status = document.querySelector("[data-found-words]");
  const { foundWords, noneWords } = status.dataset;
  status.textContent = wanted === " " ? "" : count ? foundWords.replace("{count}", count) : noneWords;
}

document.addEventListener("input", (event) => event.target.form?.matches("[data-find-word]") && find(event.target.form));
document.addEventListener("submit", (event) => {
  if (!event.target.matches("[data-find-word]")) return;
  event.preventDefault();
  find(event.target);
}, true);
