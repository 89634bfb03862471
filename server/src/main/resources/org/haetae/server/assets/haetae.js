// Nothing here is needed to read a page. It adds: keys, and closing what was opened.
"use strict";
(() => {
  const typing = (e) => e.target.closest("input, textarea, select, [contenteditable]") || e.isComposing || e.ctrlKey || e.metaKey || e.altKey;
  document.addEventListener("keydown", (e) => {
    if (e.key === "Escape") {
      document.querySelectorAll("details.change[open], details.menu[open]").forEach((open) => {
        open.open = false;
        open.querySelector("summary").focus();
      });
    }
    if (typing(e)) return;
    if (e.key === "/") {
      const ask = document.querySelector("#q");
      if (ask) { ask.focus(); e.preventDefault(); }
    }
    if (e.key === ".") {
      const change = document.querySelector("details.change");
      if (change) { change.open = true; change.querySelector("input:not([type=hidden])").focus(); e.preventDefault(); }
    }
  });
})();
