"use strict";
(() => {
  const root = document.documentElement;
  const stored = () => { try { return localStorage.getItem("travaux-theme"); } catch { return null; } };
  const apply = (theme) => theme ? root.setAttribute("data-theme", theme) : root.removeAttribute("data-theme");
  apply(stored());
  window.travauxTheme = () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    const theme = dark ? "light" : "dark";
    apply(theme);
    try { localStorage.setItem("travaux-theme", theme); } catch { /* files opened without storage */ }
  };
  for (const button of document.querySelectorAll("[data-do=theme]")) button.addEventListener("click", window.travauxTheme);
})();
