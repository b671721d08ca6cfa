// data-print opens the print dialog. data-copy names an element whose text or value is copied; data-copied is then said
// in the status element that follows the button.

async function copy(button) {
  const source = document.getElementById(button.dataset.copy);
  await navigator.clipboard.writeText(source?.value ?? source?.innerText ?? "");
  const status = button.parentElement?.querySelector("[role=status]");
  if (status) status.textContent = button.dataset.copied ?? "";
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-print], [data-copy]");
  if (button?.hasAttribute("data-print")) window.print();
  if (button?.hasAttribute("data-copy")) copy(button).catch(() => {});
});

// A print or copy button is hidden until something is there to make it work.
function reveal() {
  for (const button of document.querySelectorAll(":is([data-print], [data-copy])[hidden]")) button.hidden = false;
}

reveal();
window.Blazor?.addEventListener("enhancedload", reveal);
