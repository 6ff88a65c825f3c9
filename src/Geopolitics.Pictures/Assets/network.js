// Goes from day to day, and from state to state. The first day is in the page already.
const data = JSON.parse(document.getElementById("_data").textContent);
const network = document.getElementById("_network");
const stage = document.getElementById("_stage");
const heading = document.getElementById("_day");
const body = document.querySelector("#_table tbody");
const caption = document.querySelector("#_table caption");
const rank = { certainly: 0, possibly: 1, unknown: 2 };
const kindOf = new Map(data.kinds.map(kind => [kind.number, kind]));
const view = { day: data.day, kinds: new Set(kindOf.keys()), state: -1 };
let near = -1, active = 0, frame = 0;

// --- Days

function inWords(day) {
  return dateOf(day).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}

function isoOf(day) {
  return dateOf(day).toISOString().slice(0, 10);
}

function dayOf(iso) {
  return Math.round(Date.parse(iso) / 864e5) + 719162;
}

function runOn(runs, day) {
  const run = runs.findLast(([from]) => from <= day);
  return run && run[1] !== "no" ? run : null;
}

const changes = [...new Set(data.ties.flatMap(tie => tie.runs.map(([from]) => from)))].filter(day => day > 0).sort((one, other) => one - other);
const [first, last] = [Math.min(changes[0] ?? data.day, data.day), Math.max(changes.at(-1) ?? data.day, data.day)];

// --- Drawing

function line(one, other, kind) {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  const isBackward = dx < 0 || dx === 0 && dy < 0;
  const lane = { alliance: -2, agreement: -1, diplomacy: 0, recognition: isBackward ? 2 : 1, dispute: 3, relation: -3 }[kindOf.get(kind).class];
  const aside = lane * data.spread * (isBackward ? -1 : 1);
  const x = (one.x + other.x) / 2 * 0.45 - dy / length * aside, y = (one.y + other.y) / 2 * 0.45 + dx / length * aside;
  return {
    path: `M${p(one.x)} ${p(one.y)}Q${p(x)} ${p(y)} ${p(other.x)} ${p(other.y)}`,
    x: (one.x + 2 * x + other.x) / 4, y: (one.y + 2 * y + other.y) / 4, degrees: Math.atan2(dy, dx) * 180 / Math.PI,
  };
}

function p(number) {
  return Math.round(number * 10) / 10;
}

const signs = {
  dispute: "M-4 -4L4 4M4 -4L-4 4",
  diplomacy: "M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0Z",
  recognition: "M-5 -4.5L5 0L-5 4.5Z",
  relation: "M-3.5 -3.5h7v7h-7Z",
};

function tieShape({ class: name }, certainty, count, { path, x, y, degrees }, attributes = {}) {
  const node = shape("g", { class: `tie ${name} ${certainty}`, ...attributes });
  node.append(shape("path", { class: "line", d: path, "stroke-width": name === "alliance" ? 5 : p(1.2 + 0.3 * Math.log2(count)) }));
  if (name === "alliance")
    node.append(shape("path", { class: "core", d: path }));
  if (signs[name])
    node.append(shape("path", { class: "sign", d: signs[name], transform: `translate(${p(x)} ${p(y)}) rotate(${p(degrees)})` }));
  return node;
}

function exists(state) {
  return runOn(data.states[state].existence, view.day) !== null;
}

function tiesOfTheDay() {
  return data.ties.filter(tie => view.kinds.has(tie.kind)).map(tie => ({ ...tie, run: runOn(tie.runs, view.day) })).filter(tie => tie.run);
}

const order = { agreement: 0, alliance: 1 };

function render() {
  frame = 0;
  const ties = tiesOfTheDay();
  const lines = new Map();
  for (const { kind, states, run: [, certainty] } of ties) {
    for (let i = 0; i < states.length; i++) {
      for (let j = i + 1; j < states.length; j++) {
        if (!exists(states[i]) || !exists(states[j]))
          continue;
        const key = `${kind} ${states[i]} ${states[j]}`;
        const known = lines.get(key) ?? { kind, one: states[i], other: states[j], certainty, count: 0 };
        if (rank[certainty] < rank[known.certainty])
          known.certainty = certainty;
        known.count++;
        lines.set(key, known);
      }
    }
  }

  const drawn = [...lines.values()].sort((a, b) => (order[kindOf.get(a.kind).class] ?? 2) - (order[kindOf.get(b.kind).class] ?? 2) || a.kind - b.kind);
  network.querySelector(".ties").replaceChildren(...drawn.map(({ kind, one, other, certainty, count }) =>
    tieShape(kindOf.get(kind), certainty, count, line(data.states[one], data.states[other], kind), { "data-one": one, "data-other": other })));
  nodes.forEach((node, state) => {
    node.classList.toggle("gone", !exists(state));
    node.setAttribute("aria-selected", state === view.state ? "true" : "false");
    node.setAttribute("aria-label", spoken(state, drawn));
  });

  heading.textContent = inWords(view.day);
  slider.value = view.day;
  slider.setAttribute("aria-valuetext", inWords(view.day));
  date.value = isoOf(view.day);
  before.disabled = changes.findLast(day => day < view.day) === undefined;
  after.disabled = changes.find(day => day > view.day) === undefined;
  states.value = view.state;
  tabulate(ties);
  light();
}

function spoken(state, lines) {
  const own = lines.filter(({ one, other }) => one === state || other === state);
  const counts = data.kinds.map(kind => [kind.name.toLowerCase(), own.filter(tie => tie.kind === kind.number).length]).filter(([, count]) => count > 0);
  return exists(state) ? `${data.states[state].name}: ${counts.length === 0 ? "no ties" : counts.map(([name, count]) => `${name} with ${count}`).join(", ")}` : `${data.states[state].name}: did not exist`;
}

function tabulate(ties) {
  const own = view.state < 0 ? ties : ties.filter(tie => tie.states.includes(view.state));
  caption.textContent = `${own.length} ${own.length === 1 ? "tie" : "ties"}${view.state < 0 ? "" : ` of ${data.states[view.state].name}`}, ${inWords(view.day)}`;
  body.replaceChildren(...own.map(({ kind, between, run: [, certainty, fact] }) => element("tr", {},
    element("td", {}, kindOf.get(kind).name), element("td", { dir: "auto" }, between), element("td", { dir: "auto" }, data.facts[fact]?.[0] ?? ""), element("td", {}, data.facts[fact]?.[1] ?? ""), element("td", {}, certainty))));
}

/** Shows one state's lines and dims the others: of the one pointed at, else of the chosen one. */
function light() {
  const state = near >= 0 ? near : view.state;
  network.classList.toggle("looking", state >= 0);
  const others = new Set([state]);
  for (const tie of network.querySelectorAll(".tie")) {
    const [one, other] = [Number(tie.dataset.one), Number(tie.dataset.other)];
    const isNear = one === state || other === state;
    tie.classList.toggle("near", isNear);
    if (isNear)
      others.add(one).add(other);
  }

  nodes.forEach((node, index) => {
    node.classList.toggle("near", state >= 0 && others.has(index));
    node.classList.toggle("chosen", index === view.state);
    node.classList.toggle("active", index === active);
  });
}

function schedule() {
  frame ||= requestAnimationFrame(render);
}

function go(day) {
  view.day = Math.min(Math.max(day, first), last);
  schedule();
}

function choose(state) {
  view.state = state;
  schedule();
}

// --- Controls

function button(text, label, act) {
  const node = element("button", { type: "button", "aria-label": label }, text);
  node.addEventListener("click", act);
  return node;
}

const before = button("←", "The change before", () => go(changes.findLast(day => day < view.day) ?? view.day));
const after = button("→", "The next change", () => go(changes.find(day => day > view.day) ?? view.day));
const slider = element("input", { type: "range", min: first, max: last, step: 1, value: view.day });
slider.addEventListener("input", () => go(Number(slider.value)));
const date = element("input", { type: "date", min: isoOf(first), max: isoOf(last) });
date.addEventListener("change", () => date.value && go(dayOf(date.value)));
const states = element("select", {}, element("option", { value: -1 }, "All states"),
  ...data.states.map(({ name }, state) => [name, state]).sort(([one], [other]) => one.localeCompare(other, "en")).map(([name, state]) => element("option", { value: state }, name)));
states.addEventListener("change", () => choose(Number(states.value)));
const kinds = element("fieldset", { class: "kinds" }, element("legend", { class: "label" }, "Kinds"), element("div", {}, ...data.kinds.map(kind => {
  const box = element("input", { type: "checkbox", checked: true });
  box.addEventListener("change", () => { view.kinds[box.checked ? "add" : "delete"](kind.number); schedule(); });
  return element("label", {}, box, kind.name);
})));

function labelled(text, control, attributes = {}) {
  return element("label", attributes, element("span", { class: "label" }, text), control);
}

document.getElementById("_controls").append(
  element("div", { class: "days", role: "group", "aria-label": "Day" }, labelled("Day", date), before, after),
  labelled("Any day", slider, { class: "slider" }), labelled("State", states), ...(data.kinds.length > 1 ? [kinds] : []));

const sampled = { path: "M2 8h36", x: 20, y: 8, degrees: 0 };
const agreement = { class: "agreement" };
document.getElementById("_key").append(element("ul", {}, ...[
  ...data.kinds.map(kind => [tieShape(kind, "certainly", 1, sampled), kind.name.toLowerCase()]),
  [tieShape(agreement, "certainly", 1, sampled), "certainly"], [tieShape(agreement, "possibly", 1, sampled), "possibly"], [tieShape(agreement, "unknown", 1, sampled), "no source tells"],
].map(([sample, text]) => element("li", {}, shape("svg", { viewBox: "0 0 40 16", "aria-hidden": "true" }, sample), text))));

// --- The drawing as a control

const nodes = [...network.querySelectorAll(".state-node")];
stage.classList.toggle("crowded", nodes.length > 24);
network.setAttribute("role", "listbox");
network.setAttribute("tabindex", "0");
network.setAttribute("aria-label", "States in a circle");
network.setAttribute("aria-describedby", "_keys");
stage.after(element("p", { id: "_keys", class: "unseen" }, "Arrow keys go around the circle and show a state's ties. Enter chooses a state, Escape all. The table below says the same."));
for (const group of network.querySelectorAll(":scope > g"))
  group.setAttribute("role", group.classList.contains("states") ? "group" : "presentation");
network.querySelector(".states").setAttribute("aria-label", "States");
nodes.forEach((node, state) => {
  node.setAttribute("role", "option");
  const circle = node.querySelector("circle");
  node.append(shape("circle", { class: "hit", cx: circle.getAttribute("cx"), cy: circle.getAttribute("cy"), r: 12 }), shape("circle", { class: "ring", cx: circle.getAttribute("cx"), cy: circle.getAttribute("cy"), r: 9 }));
  node.addEventListener("pointerenter", () => { near = state; light(); });
  node.addEventListener("pointerleave", () => { near = -1; light(); });
  node.addEventListener("click", () => { active = state; choose(view.state === state ? -1 : state); });
});

function step(by) {
  active = (active + by + nodes.length) % nodes.length;
  near = active;
  network.setAttribute("aria-activedescendant", nodes[active].id);
  light();
}

network.addEventListener("keydown", event => {
  const acts = {
    ArrowRight: () => step(1), ArrowDown: () => step(1), ArrowLeft: () => step(-1), ArrowUp: () => step(-1), Home: () => step(-active), End: () => step(-active - 1),
    Enter: () => choose(view.state === active ? -1 : active), " ": () => choose(view.state === active ? -1 : active), Escape: () => choose(-1),
  };
  if (!acts[event.key] || event.ctrlKey || event.metaKey || event.altKey)
    return;
  event.preventDefault();
  acts[event.key]();
});
network.addEventListener("focus", () => network.matches(":focus-visible") && step(0));
network.addEventListener("blur", () => { near = -1; light(); });

render();
