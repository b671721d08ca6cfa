// A share link is opened as /s#TOKEN. The part after # is posted once and taken out of the address bar and the history,
// so that it stays neither on the screen nor in this browser.

const form = document.querySelector("form[data-open-link]");
const token = location.hash.slice(1);
if (form && token) {
  history.replaceState(null, "", location.pathname);
  form.elements.link.value = token;
  form.querySelector("[role=status]").textContent = form.dataset.openLink;
  form.submit();
}
