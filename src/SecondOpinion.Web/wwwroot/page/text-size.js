// The form posts and comes back by itself; in place, nothing typed on the page is lost.

async function change(event) {
  const form = event.target.closest?.("form[data-text-sizes]");
  if (!form || !event.submitter) return;
  event.preventDefault();
  event.stopPropagation();
  const size = event.submitter.value;
  await fetch(form.action, { method: "POST", body: new FormData(form, event.submitter), redirect: "manual" });
  document.documentElement.dataset.textSize = size;
  for (const button of form.querySelectorAll("button")) button.setAttribute("aria-pressed", String(button.value === size));
}

document.addEventListener("submit", change, true);
document.addEventListener("keydown", (event) => {
  const open = event.key === "Escape" && event.target.closest?.(".text-size[open]");
  if (open) {
    open.open = false;
    open.querySelector("summary").focus();
  }
});
