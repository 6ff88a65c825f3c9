// The day as of which pages are seen, and the search. Without this script everything is shown.
(() => {
  "use strict";

  const root = new URL("../", document.currentScript.src);
  const byId = id => document.getElementById(id);

  function element(name, attributes, ...children) {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes))
      node.setAttribute(key, value);
    node.append(...children);
    return node;
  }

  // --- The day

  const dayInput = byId("_day"), anyDay = byId("_any"), asOf = byId("_asof"), others = byId("_others"), tools = byId("_tools");
  const questions = {
    holds: { c: "held, or was in force", p: "possibly held, or was in force", u: "is not known to have held or been in force, nor not to have", n: "did not hold, or was not in force" },
    happened: { c: "had happened", p: "had possibly happened", u: "is not known to have happened by then, nor not to have", n: "had not happened yet" },
    used: { c: "was in use", p: "was possibly in use", u: "is not known to have been in use, nor not to have", n: "was not in use" },
    existed: { c: "existed by all accounts", p: "possibly existed, or did by some accounts", u: "is not known to have existed, nor not to have", n: "did not exist by any account" },
  };
  const marks = { p: "possibly", u: "unknown", n: "no" };
  const dated = [...document.querySelectorAll(Object.keys(questions).map(question => `[data-${question}]`).join())].map(node => {
    const question = Object.keys(questions).find(name => name in node.dataset);
    return { node, question, steps: node.dataset[question].split(" ") };
  });

  /** The letter of the last step that is not after the day: days as texts are in the order of days. */
  function answer(steps, day) {
    let letter = steps[0];
    for (let index = 1; index < steps.length && steps[index].slice(1) <= day; index++)
      letter = steps[index][0];
    return letter;
  }

  function inWords(day) {
    const [year, month, date] = day.split("-").map(Number);
    const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    return `${date} ${months[month - 1]} ${year}`;
  }

  const isDay = text => /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) && text >= "0001-01-01";
  const partsOf = hash => hash.replace(/^#/, "").split("&").filter(part => part !== "");
  const dayIn = hash => partsOf(hash).filter(part => part.startsWith("on=")).map(part => part.slice(3)).find(isDay) ?? "";
  const placeIn = hash => partsOf(hash).find(part => !part.includes("=")) ?? "";
  const hashOf = (place, day) => [place, day && `on=${day}`].filter(Boolean).join("&");

  let day = "";

  /** Links within the site take the day along. */
  function carryAlong() {
    for (const link of document.querySelectorAll("a[href]")) {
      if (link.rel.includes("external"))
        continue;
      const [path, hash = ""] = link.getAttribute("href").split("#");
      if (path === "" && placeIn(hash) !== "" && day === "")
        link.setAttribute("href", `#${placeIn(hash)}`);
      else if (path !== "" || placeIn(hash) !== "")
        link.setAttribute("href", [path, hashOf(placeIn(hash), day)].filter((part, index) => index === 0 || part !== "").join("#"));
    }
  }

  function show() {
    document.body.classList.toggle("has-day", day !== "");
    document.body.classList.toggle("shows-others", others.checked);
    const counts = { c: 0, p: 0, u: 0, n: 0 };
    for (const { node, question, steps } of dated) {
      const letter = day === "" ? "c" : answer(steps, day);
      if ("says" in node.dataset) {
        node.hidden = day === "";
        node.textContent = day === "" ? "" : `On ${inWords(day)} it ${questions[question][letter]}.`;
        continue;
      }

      const row = node.querySelector(":scope > .what");
      if (row)
        counts[letter]++;
      node.classList.toggle("is-no", letter === "n");
      node.querySelector(".mark")?.remove();
      if (letter !== "c")
        (row ?? node).append(element("span", { class: `badge mark ${marks[letter]}`, title: questions[question][letter] }, marks[letter]));
    }

    for (const section of document.querySelectorAll("section.listed")) {
      const rows = [...section.querySelectorAll(".rows > li")], gone = rows.filter(row => row.classList.contains("is-no")).length;
      section.querySelector(".count").textContent = gone === 0 ? rows.length.toLocaleString("en") : `${(rows.length - gone).toLocaleString("en")} of ${rows.length.toLocaleString("en")}`;
    }

    asOf.hidden = day === "";
    anyDay.hidden = day === "";
    if (day !== "")
      asOf.firstElementChild.textContent = sentence(counts);
    asOf.lastElementChild.hidden = counts.n === 0;
  }

  function sentence(counts) {
    const when = `As of ${inWords(day)}`;
    if (counts.c + counts.p + counts.u + counts.n === 0)
      return dated.length > 0 ? `${when}.` : `${when}. Nothing on this page depends on the day.`;
    const told = [[counts.c, "certainly"], [counts.p, "possibly"], [counts.u, "unknown"]].filter(([count]) => count > 0).map(([count, word]) => `${count.toLocaleString("en")} ${word}`);
    const rest = counts.n === 0 ? "" : ` ${counts.n.toLocaleString("en")} that did not hold, or had not happened, ${counts.n === 1 ? "is" : "are"} ${others.checked ? "faint" : "hidden"}.`;
    return `${when}: ${told.length > 0 ? told.join(", ") : "nothing"}.${rest}`;
  }

  function choose(chosen) {
    day = isDay(chosen) ? chosen : "";
    const hash = hashOf(placeIn(location.hash), day);
    history.replaceState(null, "", hash === "" ? location.pathname + location.search : `#${hash}`);
    carryAlong();
    show();
  }

  function follow() {
    const place = placeIn(location.hash);
    const named = dayIn(location.hash);
    if (named !== "" || place === "")
      day = named;
    dayInput.value = day;
    carryAlong();
    show();

    // With the day beside it, the browser does not know the place.
    const target = place !== "" && named !== "" ? byId(place) : null;
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  }

  dayInput.addEventListener("input", () => choose(dayInput.value));
  anyDay.addEventListener("click", () => { dayInput.value = ""; choose(""); dayInput.focus(); });
  others.addEventListener("change", show);
  addEventListener("hashchange", follow);

  // --- The search: a combobox with a list, as the ARIA practices describe it

  const input = byId("_search"), list = byId("_results"), found = byId("_found");
  const most = 12;
  const items = [];
  let files = 0, active = -1, timer = 0;

  /** Letter case, accents and signs do not matter; words have a space before them. */
  function keyOf(text) {
    return (" " + text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’`.]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ")).replace(/ +/g, " ").trimEnd();
  }

  /** What the files with the names call: with text, which is parsed and nothing else. */
  window.geopoliticsNames = json => {
    for (const [id, kind, name, note, ...also] of JSON.parse(json)) {
      const keys = [name, id, ...also].map(keyOf);
      items.push({ id, kind, name, note, also, keys, all: keys.join(" |") });
    }

    load();
    if (!list.hidden)
      search(list.querySelector("[aria-selected=true]")?.dataset.item);
  };

  function load() {
    if (files >= Number(input.dataset.files))
      return;
    files++;
    document.head.append(element("script", { src: new URL(`atlas/names-${files}.js`, root).href }));
  }

  const escaped = character => character.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

  /** A word of the question may begin any word of a name, and may run over several: `kyungwha` finds Kyung-wha. Scripts without spaces are found anywhere. */
  function pattern(word) {
    const begins = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(word) ? "" : " ";
    return new RegExp(begins + [...word].map(escaped).join(" ?"), "u");
  }

  function rank(item, whole, joined) {
    let best = 3;
    for (const key of item.keys) {
      if (key === whole || key.replaceAll(" ", "") === joined)
        return 0;
      if (key.startsWith(whole))
        best = Math.min(best, key === item.keys[0] ? 1 : 2);
    }

    return best;
  }

  /** The chosen item stays chosen when more names have come. */
  function search(chosen) {
    const whole = keyOf(input.value);
    if (whole === "")
      return close();

    const patterns = input.value.trim().split(/\s+/).map(word => keyOf(word).replaceAll(" ", "")).filter(Boolean).map(pattern);
    const joined = whole.replaceAll(" ", "");
    const ranks = [[], [], [], []];
    let count = 0;
    for (const item of items) {
      if (!patterns.every(one => one.test(item.all)))
        continue;
      count++;
      const best = rank(item, whole, joined);
      if (ranks[best].length < most)
        ranks[best].push(item);
    }

    const shown = ranks.flat().slice(0, most);
    list.replaceChildren(...shown.map((item, index) => option(item, index, patterns)));
    found.textContent = count === 0 ? "Nothing is found" : count > shown.length ? `${shown.length} of ${count.toLocaleString("en")} found are shown` : `${count} found`;
    if (count === 0)
      list.append(element("li", { class: "none", role: "presentation" }, files < Number(input.dataset.files) || items.length === 0 ? "Loading…" : "Nothing has this in its name, title, id or codes."));
    else if (count > shown.length)
      list.append(element("li", { class: "none", role: "presentation" }, found.textContent));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    activate(shown.findIndex(item => item.id === chosen));
  }

  function option(item, index, patterns) {
    const isIn = key => patterns.every(one => one.test(key));
    const other = isIn(item.keys[0]) ? undefined : item.also.find((_, place) => isIn(item.keys[place + 2]));
    return element("li", { id: `_option-${index}`, role: "option", "aria-selected": "false", "data-item": item.id },
      element("bdi", {}, item.name), ...(other ? [" ", element("bdi", { class: "other" }, other)] : []), " ", element("span", { class: "note" }, [item.kind, item.note].filter(Boolean).join(", ")));
  }

  function open(option, isBeside) {
    const address = new URL(`id/${option.dataset.item}.html`, root);
    address.hash = hashOf("", day);
    if (isBeside)
      window.open(address, "_blank", "noopener");
    else
      location.assign(address);
  }

  function activate(index) {
    const options = list.querySelectorAll("[role=option]");
    active = options.length === 0 ? -1 : index < -1 ? options.length - 1 : index >= options.length ? -1 : index;
    options.forEach((node, place) => node.setAttribute("aria-selected", String(place === active)));
    if (active < 0) {
      input.removeAttribute("aria-activedescendant");
      return;
    }

    input.setAttribute("aria-activedescendant", options[active].id);
    options[active].scrollIntoView({ block: "nearest" });
  }

  function close() {
    list.hidden = true;
    list.replaceChildren();
    found.textContent = "";
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  input.addEventListener("focus", load, { once: true });
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => search(), 60);
  });
  input.addEventListener("keydown", event => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const options = list.querySelectorAll("[role=option]");
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden)
        search();
      activate(event.key === "ArrowDown" ? active + 1 : active < 0 ? -2 : active - 1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      clearTimeout(timer);
      const place = active;
      if (place < 0)
        search();
      const option = list.querySelectorAll("[role=option]")[Math.max(place, 0)];
      if (option)
        open(option, false);
    } else if (event.key === "Escape") {
      if (list.hidden)
        input.value = "";
      close();
    } else if (event.key === "Tab" && options.length > 0) {
      close();
    }
  });
  list.addEventListener("pointerdown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const option = event.target.closest("[role=option]");
    if (option)
      open(option, event.ctrlKey || event.metaKey);
  });
  document.addEventListener("pointerdown", event => {
    if (!event.target.closest(".search"))
      close();
  });
  document.addEventListener("keydown", event => {
    if (event.key === "/" && !event.target.closest("input, select, textarea") && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
    }
  });

  tools.hidden = false;
  follow();
})();
