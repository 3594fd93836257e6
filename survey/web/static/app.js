// When the connection is lost, Streamlit says so in English and speaks of a terminal. Its own
// words are hidden, not changed: they belong to React, which will want to find them again.
const words = document.currentScript.dataset;

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function tell() {
  for (const dialog of document.querySelectorAll('[role="dialog"]')) {
    const title = dialog.querySelector("h2");
    if (!title || title.hidden || title.textContent !== "Connection error") continue;
    title.hidden = true;
    title.nextElementSibling.hidden = true;
    title.after(element("h2", words.title), element("p", words.text));
    dialog.removeAttribute("aria-labelledby");
    dialog.setAttribute("aria-label", words.title);
    dialog.querySelector("button")?.setAttribute("aria-label", words.close);
  }
}

new MutationObserver(tell).observe(document.documentElement, { childList: true, subtree: true });
