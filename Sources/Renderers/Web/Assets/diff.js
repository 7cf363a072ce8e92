"use strict";
(() => {
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const changes = all("article.change");
  const kinds = all("input[name=kind]");
  const operative = document.getElementById("operative");
  const moved = document.getElementById("moved");
  const button = (name) => document.querySelector(`[data-do=${name}]`);
  const map = document.querySelector("nav.map");
  const minor = ["same", "technical", "editorial"];
  const steady = window.matchMedia("(prefers-reduced-motion: reduce)");

  // What is shown.
  const shownKinds = () => new Set(kinds.filter((box) => box.checked).map((box) => box.value));
  const isShown = (change, chosen) =>
    chosen.has(change.dataset.kind) && (!operative.checked || "operative" in change.dataset)
    && (!moved.checked || "moved" in change.dataset);
  const filter = () => {
    const chosen = shownKinds();
    let count = 0;
    for (const change of changes) {
      change.hidden = !isShown(change, chosen);
      if (!change.hidden) count += 1;
    }
    for (const stub of all(".departure")) stub.hidden = document.getElementById(stub.dataset.of).hidden;
    for (const section of all("main section")) section.hidden = !section.querySelector("article:not([hidden])");
    document.getElementById("shown").textContent =
      count === changes.length ? `${count} entries` : `${count} of ${changes.length} entries shown`;
    const isMajorOnly = kinds.every((box) => box.checked !== minor.includes(box.value));
    button("substantive").setAttribute("aria-pressed", String(isMajorOnly));
    button("technical").setAttribute("aria-pressed", String(!chosen.has("technical") && !chosen.has("editorial")));
    drawMap();
  };
  const choose = (rule) => { for (const box of kinds) box.checked = rule(box); filter(); };
  const onlySubstantive = () => {
    const isOn = button("substantive").getAttribute("aria-pressed") === "true";
    choose((box) => isOn || !minor.includes(box.value));
  };
  const hideTechnical = () => {
    const isHidden = button("technical").getAttribute("aria-pressed") === "true";
    choose((box) => box.value === "technical" || box.value === "editorial" ? isHidden : box.checked);
  };

  // Side by side: each paragraph's words once as they were, once as they are.
  const half = (words, dropped, name) => {
    const copy = words.cloneNode(true);
    for (const mark of all(dropped, copy)) mark.remove();
    copy.className = `half ${name}`;
    return copy;
  };
  let isPaired = false;
  const pair = () => {
    for (const change of changes) {
      for (const words of all(".words", change)) {
        const row = document.createElement("div");
        row.className = `pair ${words.className.replace("words", "").trim()}`;
        row.append(half(words, "ins", "old"), half(words, "del", "new"));
        words.after(row);
      }
    }
    isPaired = true;
  };
  const setSide = (isSide) => {
    if (isSide && !isPaired) pair();
    document.body.classList.toggle("side", isSide);
    button("side").setAttribute("aria-pressed", String(isSide));
    drawMap();
  };
  const toggleSide = () => setSide(!document.body.classList.contains("side"));

  // Going from change to change.
  const stops = () => changes.filter((change) => !change.hidden && (change.dataset.kind !== "same" || "moved" in change.dataset));
  let current = null;
  const go = (change) => {
    if (!change) return;
    if (current) current.classList.remove("current");
    current = change;
    change.classList.add("current");
    change.focus({ preventScroll: true });
    change.scrollIntoView({ block: "center", behavior: steady.matches ? "auto" : "smooth" });
  };
  const step = (by) => {
    const list = stops();
    if (!list.length) return;
    const place = list.indexOf(current);
    if (place >= 0) return go(list[(place + by + list.length) % list.length]);
    const middle = window.innerHeight / 2;
    const below = list.findIndex((change) => change.getBoundingClientRect().top > (by > 0 ? 0 : middle));
    go(by > 0 ? list[Math.max(0, below)] : list[(below <= 0 ? list.length : below) - 1]);
  };
  const followMove = () => {
    const link = (current || document.activeElement)?.querySelector?.("a.moved");
    if (link) link.click();
  };

  // The map along the margin.
  const drawMap = () => {
    const height = Math.max(1, document.documentElement.scrollHeight);
    const base = window.scrollY;
    map.replaceChildren(...stops().map((change) => {
      const box = change.getBoundingClientRect();
      const tick = document.createElement("a");
      tick.href = `#${change.id}`;
      tick.tabIndex = -1;
      tick.className = change.dataset.kind;
      tick.title = change.querySelector("h3").textContent;
      tick.setAttribute("aria-label", tick.title);
      tick.style.top = `${100 * (box.top + base) / height}%`;
      tick.style.height = `${Math.max(0.35, 100 * box.height / height)}%`;
      return tick;
    }));
  };

  const help = document.getElementById("keys");
  const toggleHelp = () => help.open ? help.close() : help.showModal();
  const actions = {
    substantive: onlySubstantive, technical: hideTechnical, side: toggleSide, help: toggleHelp,
    next: () => step(1), previous: () => step(-1),
  };
  for (const [name, action] of Object.entries(actions)) button(name).addEventListener("click", action);
  for (const box of [...kinds, operative, moved]) box.addEventListener("change", filter);
  const keys = {
    n: () => step(1), j: () => step(1), p: () => step(-1), k: () => step(-1), s: toggleSide, h: hideTechnical,
    u: onlySubstantive, o: () => operative.click(), m: followMove, t: () => window.travauxTheme(), "?": toggleHelp,
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (help.open && event.key !== "?")) return;
    const action = keys[event.key];
    if (action) { event.preventDefault(); action(); }
  });
  // A link to a hidden paragraph shows it.
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target && target.hidden) { choose(() => true); operative.checked = moved.checked = false; filter(); }
    if (target && target.matches("article")) go(target);
    else if (target) target.scrollIntoView({ block: "center" });
  };
  window.addEventListener("hashchange", reveal);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#c'], a[href^='#d']");
    if (link && link.hash === location.hash) reveal();
  });
  let pending = 0;
  new ResizeObserver(() => { cancelAnimationFrame(pending); pending = requestAnimationFrame(drawMap); })
    .observe(document.querySelector("main"));
  if (window.innerWidth >= 1200) setSide(true);
  filter();
  if (location.hash) reveal();
})();
