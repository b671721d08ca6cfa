// Reasons count in the order they were ticked. The order is kept in a hidden field of the same form; without script the
// order of the page holds, and Check answers has a page to change it.

document.addEventListener("change", (event) => {
  const group = event.target.closest?.("[data-ordered]");
  const kept = group?.querySelector(`input[name="${group.dataset.ordered}"]`);
  if (!kept || event.target.type !== "checkbox") return;
  const ticked = kept.value.split(",").filter((value) => value && value !== event.target.value);
  kept.value = (event.target.checked ? [...ticked, event.target.value] : ticked).join(",");
}, true);
