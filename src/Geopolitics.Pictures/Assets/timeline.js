// Draws the timeline: only what is in sight, so that ten thousand facts are as quick as ten.
const data = JSON.parse(document.getElementById("_data").textContent);
const list = document.getElementById("_list");
const picture = document.getElementById("_picture");
const dialog = document.getElementById("_fact");

const rowHeight = 22, barHeight = 14, laneHead = 26, lanePad = 10, stub = 14, smallest = 12, longestName = 42, mostNamedRows = 30;

const facts = data.facts.map((fact, index) => ({ ...fact, index, supersededBy: [] }));
for (const fact of facts)
  for (const other of fact.supersedes)
    facts[other].supersededBy.push(fact.index);

const view = { from: data.from, to: data.to, kinds: new Set(data.kinds.keys()), topic: -1 };
const shortest = 20, listedAtOnce = 200;
const items = [...list.children];
let listed = listedAtOnce;
let shown = facts, lanes = [], height = 0, active = null, isPrinting = false, width = 0, frame = 0;

// --- Time

function dayOf(year, month) {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return Math.round(date.getTime() / 864e5) + 719162;
}

const steps = [[1, 31], [3, 92], ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(years => [years * 12, years * 366])];

function ticks() {
  const apart = 72 * (view.to - view.from) / width;
  const [months] = steps.find(([, days]) => days >= apart) ?? steps.at(-1);
  const found = [];
  const first = dateOf(view.from);
  let month = Math.floor((first.getUTCFullYear() * 12 + first.getUTCMonth()) / months) * months;
  for (; ; month += months) {
    const [year, rest] = [Math.floor(month / 12), ((month % 12) + 12) % 12];
    const day = dayOf(year, rest);
    if (day > view.to)
      return found;
    if (day >= view.from)
      found.push({ x: x(day), text: rest === 0 ? String(year) : dateOf(day).toLocaleString("en-GB", { month: "short", timeZone: "UTC" }), isYear: rest === 0 });
  }
}

function x(day) {
  return (day - view.from) / (view.to - view.from) * width;
}

// --- Places of marks

/** Where a fact stands: the four days in pixels, or which ends are open or unknown. */
function extent(fact) {
  const [a, b, c, d] = fact.days;
  const [left, right] = [x(data.from), x(data.to)];
  const known = fact.days.filter(day => typeof day === "number");
  const only = known.length === 0;
  let start = typeof b === "number" ? b : only ? data.from : Math.min(...known);
  let end = typeof c === "number" ? c : only ? data.to : Math.max(...known);
  if (typeof a === "number" && typeof d !== "number")
    end = Math.max(start, end);
  else if (typeof d === "number" && typeof a !== "number")
    start = Math.min(start, end);
  return {
    a: typeof a === "number" ? x(a) : a === "open" ? left : x(start) - stub,
    b: x(start),
    c: x(end + 1),
    d: typeof d === "number" ? x(d + 1) : d === "open" ? right : x(end + 1) + stub,
    isOpenStart: a === "open", isOpenEnd: d === "open", isUnknownStart: a === "unknown", isUnknownEnd: d === "unknown",
    isMoment: !fact.span,
  };
}

function nameOf(fact) {
  const sign = fact.rough ? "~ " : "";
  return sign + (fact.title.length > longestName ? fact.title.slice(0, longestName - 1).trimEnd() + "…" : fact.title);
}

function widthOf(text) {
  let sum = 10;
  for (const character of text)
    sum += character > "\u2e80" ? 12.5 : 6.5;
  return sum;
}

/** Puts the marks of a lane in rows, so that none covers another. */
function pack(members, isNamed) {
  const ends = [];
  for (const mark of members) {
    const { a, d } = mark.at;
    const middle = (a + d) / 2;
    mark.left = Math.min(a, middle - smallest / 2);
    mark.right = Math.max(d, middle + smallest / 2);
    const isVagueMoment = mark.at.isMoment && mark.at.a !== mark.at.b && !mark.at.isOpenStart && !mark.at.isOpenEnd;
    const core = (mark.at.isOpenEnd ? mark.at.d : mark.at.c) - (mark.at.isOpenStart ? mark.at.a : mark.at.b);
    mark.isInside = !isVagueMoment && (core > mark.nameWidth + 14 || mark.at.isMoment && mark.at.isOpenStart && mark.right - mark.left > mark.nameWidth + 14);
    mark.isBefore = isNamed && !mark.isInside && mark.right + mark.nameWidth > x(data.to) && mark.left - mark.nameWidth > x(data.from);
    const begin = mark.left - (mark.isBefore ? mark.nameWidth : 0);
    const end = mark.right + (isNamed && !mark.isInside && !mark.isBefore ? mark.nameWidth : !isNamed && mark.fact.contested ? 12 : 0) + 4;
    let row = ends.findIndex(taken => taken <= begin);
    if (row < 0)
      row = ends.length;
    ends[row] = end;
    mark.row = row;
    mark.isNamed = isNamed;
  }

  return ends.length;
}

function arrange() {
  lanes = [];
  let y = 0;
  for (const kind of data.kinds.keys()) {
    const members = shown.filter(fact => fact.kind === kind).map(fact => ({ fact, at: extent(fact), nameWidth: widthOf(nameOf(fact)) + (fact.contested ? 14 : 0) }));
    if (members.length === 0)
      continue;
    members.sort((one, other) => one.at.a - other.at.a || one.fact.index - other.fact.index);
    let rows = members.length > 2000 ? Infinity : pack(members, true);
    if (rows > mostNamedRows)
      rows = pack(members, false);
    lanes.push({ kind, members, y, top: y + laneHead, rows });
    y += laneHead + rows * rowHeight + lanePad;
  }

  height = Math.max(y, 60);
}

// --- Marks

function outline({ a, b, c, d, isOpenStart, isOpenEnd, isUnknownStart, isUnknownEnd, isMoment }, y) {
  const [top, bottom, middle] = [y, y + barHeight, y + barHeight / 2];
  const isOpen = isOpenStart || isOpenEnd;
  if (isMoment && isOpen) {
    // A moment at some time before or after: widest where its bound is stated.
    const [tip, wide, far] = isOpenStart ? [d, d - 9, a] : [a, a + 9, d];
    return `M${p(tip)} ${middle}L${p(wide)} ${top}L${p(far)} ${middle - 1.5}L${p(far)} ${middle + 1.5}L${p(wide)} ${bottom}Z`;
  }

  if (isMoment && a !== b || d - a < smallest) {
    // A moment some day between the two: a diamond as wide as the source is vague.
    const [centre, half] = [(a + d) / 2, Math.max(smallest / 2 + 1, (d - a) / 2)];
    return `M${p(centre - half)} ${middle}L${p(centre)} ${top}L${p(centre + half)} ${middle}L${p(centre)} ${bottom}Z`;
  }

  const [one, other] = [Math.min(b, c), Math.max(b, c)];
  const start = isUnknownStart ? torn(one, top, bottom, -1)
    : isOpenStart ? `L${p(a + 7)} ${bottom}L${p(a)} ${middle}L${p(a + 7)} ${top}`
    : one - a < 1 ? `L${p(a)} ${bottom}L${p(a)} ${top}` : `L${p(one)} ${bottom}L${p(a)} ${middle}L${p(one)} ${top}`;
  const end = isUnknownEnd ? torn(other, bottom, top, 1)
    : isOpenEnd ? `L${p(d - 7)} ${top}L${p(d)} ${middle}L${p(d - 7)} ${bottom}`
    : d - other < 1 ? `L${p(d)} ${top}L${p(d)} ${bottom}` : `L${p(other)} ${top}L${p(d)} ${middle}L${p(other)} ${bottom}`;
  return ("M" + (start + (isUnknownEnd ? end.split("L").reverse().filter(Boolean).map(point => "L" + point).join("") : end)).slice(1) + "Z");
}

/** An end of which nobody knows when: torn off. Points from one edge to the other. */
function torn(at, from, to, side) {
  const count = 6;
  let path = "";
  for (let step = 0; step <= count; step++)
    path += `L${p(at + side * (step % 2 === 0 ? 0 : 4))} ${p(side < 0 ? to + (from - to) * step / count : from + (to - from) * step / count)}`;
  return path;
}

/** The sign of what is contested: an equals sign, struck out. */
function unequal(left, middle) {
  return `M${p(left)} ${middle - 2}h9M${p(left)} ${middle + 2}h9M${p(left + 2)} ${middle + 5.5}l5 -11`;
}

function p(number) {
  return Math.round(number * 10) / 10;
}

function draw(mark, top) {
  const { fact, at, left, right } = mark;
  const y = top + mark.row * rowHeight + (rowHeight - barHeight) / 2;
  const isActive = fact.index === active;
  const node = shape("g", { class: isActive ? "fact active" : "fact", role: "presentation", "data-fact": fact.index });
  node.append(shape("path", {
    role: "option", id: `_m${fact.index}`, "aria-label": spoken(fact), "aria-selected": isActive ? "true" : "false",
    class: `mark ${data.kinds[fact.kind].family} ${fact.standing}`, d: outline(at, y),
  }));
  if (isActive)
    node.append(shape("rect", { class: "ring", x: p(Math.max(left, 2) - 4), y: y - 4, width: p(Math.min(right, width - 2) - Math.max(left, 2) + 8), height: barHeight + 8, rx: 5 }));
  if (at.isUnknownStart)
    node.append(shape("text", { class: "unknown", "aria-hidden": "true", x: p(at.b - 12), y: y + 11 }, "?"));
  if (at.isUnknownEnd)
    node.append(shape("text", { class: "unknown", "aria-hidden": "true", x: p(at.c + 6), y: y + 11 }, "?"));

  let nameAt = mark.isBefore ? left - mark.nameWidth + 2 : right + 5;
  if (mark.isNamed && mark.isInside && at.isMoment && at.isOpenStart)
    nameAt = Math.min(right, width) - mark.nameWidth - 4;
  else if (mark.isNamed && mark.isInside)
    nameAt = Math.max(at.isOpenStart ? left : at.b, 0) + 10;
  if (fact.contested) {
    node.append(shape("path", { class: "sign", d: unequal(nameAt, y + barHeight / 2) }));
    nameAt += 14;
  }

  if (mark.isNamed)
    node.append(shape("text", { class: "name", "aria-hidden": "true", x: p(nameAt), y: y + 11 }, nameOf(fact)));
  return node;
}

function spoken(fact) {
  return [fact.title, fact.when, data.kinds[fact.kind].name, fact.standing, fact.contested ? "contested" : ""].filter(Boolean).join(", ");
}

function link(from, to) {
  const [x1, y1, x2, y2] = [from.right, middleOf(from), to.left, middleOf(to)];
  const bend = Math.max(18, Math.abs(x2 - x1) / 3);
  return shape("path", { class: "succession", d: `M${p(x1)} ${p(y1)}C${p(x1 + bend)} ${p(y1)} ${p(x2 - bend)} ${p(y2)} ${p(x2 - 3)} ${p(y2)}`, "marker-end": "url(#_arrow)" });
}

function middleOf(mark) {
  return mark.lane.top + mark.row * rowHeight + rowHeight / 2;
}

function render() {
  frame = 0;
  const sight = isPrinting ? [0, height] : [scroller.scrollTop, scroller.scrollTop + scroller.clientHeight];
  spacer.style.height = `${height}px`;
  marks.setAttribute("height", sight[1] - sight[0]);
  marks.style.height = `${sight[1] - sight[0]}px`;
  marks.setAttribute("viewBox", `0 ${sight[0]} ${width} ${sight[1] - sight[0]}`);
  axis.style.width = `${width}px`;

  const scale = ticks();
  axis.replaceChildren(...scale.filter(tick => tick.x < width - 34).map(tick => shape("text", { class: "tick", x: p(tick.x + 4), y: 19, "font-weight": tick.isYear ? 600 : undefined }, tick.text)),
    ...scale.map(tick => shape("line", { class: "rule", x1: p(tick.x), x2: p(tick.x), y1: 8, y2: 28 })));

  const layers = [defs, ...scale.map(tick => shape("line", { class: "grid", x1: p(tick.x), x2: p(tick.x), y1: sight[0], y2: sight[1] }))];
  const inSight = new Map();
  for (const lane of lanes) {
    const bottom = lane.top + lane.rows * rowHeight + lanePad;
    if (bottom < sight[0] || lane.y > sight[1])
      continue;
    if (lane.y > 0)
      layers.push(shape("line", { class: "rule", x1: 0, x2: width, y1: lane.y, y2: lane.y }));
    layers.push(shape("text", { class: "lane", x: 8, y: lane.y + 17, "aria-hidden": "true" }, `${data.kinds[lane.kind].name} · ${lane.members.length}`));
    const group = shape("g", { role: "group", "aria-label": data.kinds[lane.kind].name });
    for (const mark of lane.members) {
      const y = lane.top + mark.row * rowHeight;
      if (y + rowHeight < sight[0] || y > sight[1] || mark.left - (mark.isBefore ? mark.nameWidth : 0) > width || mark.right + (mark.isNamed ? mark.nameWidth : 0) + 16 < 0)
        continue;
      mark.lane = lane;
      inSight.set(mark.fact.index, mark);
      group.append(draw(mark, lane.top));
    }

    if (group.childElementCount > 0)
      layers.push(group);
  }

  const links = [...inSight.values()].flatMap(mark => mark.fact.supersedes.map(other => [inSight.get(other), mark]).filter(([other]) => other));
  if (links.length <= 400)
    layers.splice(1 + scale.length, 0, ...links.map(([from, to]) => link(from, to)));
  marks.replaceChildren(...layers);
  if (active !== null && inSight.has(active))
    marks.setAttribute("aria-activedescendant", `_m${active}`);
  else
    marks.removeAttribute("aria-activedescendant");
}

function schedule() {
  frame ||= requestAnimationFrame(render);
}

// --- What is shown

function update() {
  width = Math.max(scroller.clientWidth, 200);
  arrange();
  schedule();
}

function filter() {
  shown = facts.filter(fact => view.kinds.has(fact.kind) && (view.topic < 0 || fact.topics.includes(view.topic)));
  if (active !== null && !shown.includes(facts[active]))
    active = null;
  listed = listedAtOnce;
  enlist();
  count.textContent = shown.length === facts.length ? `All ${facts.length.toLocaleString("en")} facts` : `${shown.length.toLocaleString("en")} of ${facts.length.toLocaleString("en")} facts`;
  update();
}

/** Puts into the page what the list shows; what it does not is out, for each element of thousands costs at every step of the Tab key. */
function enlist() {
  const count = isPrinting ? shown.length : listed;
  list.replaceChildren(...shown.slice(0, count).map(fact => items[fact.index]));
  more.hidden = shown.length <= count;
  more.textContent = `Show more of the other ${(shown.length - count).toLocaleString("en")}`;
}

function look(from, to) {
  const whole = data.to - data.from;
  const span = Math.min(Math.max(to - from, shortest), whole);
  view.from = Math.min(Math.max(from, data.from), data.to - span);
  view.to = view.from + span;
  zoomOut.disabled = all.disabled = span >= whole;
  zoomIn.disabled = span <= shortest;
}

function zoom(factor, at = width / 2) {
  const centre = view.from + (view.to - view.from) * at / width;
  const span = Math.min((view.to - view.from) * factor, data.to - data.from);
  look(centre - span * at / width, centre + span * (1 - at / width));
  update();
}

function pan(days) {
  look(view.from + days, view.to + days);
  update();
}

function goTo(index) {
  active = index;
  const mark = lanes.flatMap(lane => lane.members.map(member => ({ lane, member }))).find(({ member }) => member.fact.index === index);
  const centre = (mark.member.left + mark.member.right) / 2;
  if (mark.member.right < 10 || mark.member.left > width - 10) {
    const days = (centre - width / 2) * (view.to - view.from) / width;
    look(view.from + days, view.to + days);
    arrange();
    return goTo(index);
  }

  const y = mark.lane.top + mark.member.row * rowHeight;
  if (y < scroller.scrollTop + 4)
    scroller.scrollTop = y - laneHead;
  else if (y + rowHeight > scroller.scrollTop + scroller.clientHeight - 4)
    scroller.scrollTop = y + rowHeight * 2 - scroller.clientHeight;
  tell(facts[index]);
  schedule();
}

function tell(fact) {
  readout.textContent = fact ? `${fact.when}: ${fact.title} (${[fact.standing, fact.contested ? "contested" : ""].filter(Boolean).join(", ")})` : "";
}

function step(by) {
  if (shown.length === 0)
    return;
  const at = shown.findIndex(fact => fact.index === active);
  goTo(shown[at < 0 ? 0 : Math.min(Math.max(at + by, 0), shown.length - 1)].index);
}

function stepLane(by) {
  const at = lanes.findIndex(lane => lane.members.some(mark => mark.fact.index === active));
  const lane = lanes[at < 0 ? 0 : Math.min(Math.max(at + by, 0), lanes.length - 1)];
  if (!lane)
    return;
  const here = active === null ? 0 : facts[active].index;
  const nearest = lane.members.reduce((best, mark) => Math.abs(mark.fact.index - here) < Math.abs(best.fact.index - here) ? mark : best);
  goTo(nearest.fact.index);
}

// --- A fact, opened

function open(index) {
  const fact = facts[index];
  const body = items[index].querySelector(".body").cloneNode(true);
  const close = element("button", { type: "button" }, "Close");
  close.addEventListener("click", () => dialog.close());
  dialog.replaceChildren(
    element("header", {}, element("div", {}, element("h2", { id: "_fact-title", dir: "auto", tabindex: "-1", autofocus: true }, fact.title), element("p", {}, `${data.kinds[fact.kind].name}, ${fact.when}`)), close),
    body);
  if (!dialog.open)
    dialog.showModal();
  dialog.scrollTop = 0;
  dialog.querySelector("h2").focus();
}

dialog.addEventListener("click", event => {
  if (event.target === dialog)
    return dialog.close();
  const other = linked(event);
  if (other >= 0) {
    event.preventDefault();
    active = other;
    open(other);
  }
});

const places = new Map(facts.map(fact => [fact.id, fact.index]));

function linked(event) {
  const href = event.target.closest("a")?.getAttribute("href") ?? "";
  return href.startsWith("#") ? places.get(href.slice(1)) ?? -1 : -1;
}

/** The address names a fact: open it in the list. */
function followAddress() {
  const index = places.get(location.hash.slice(1));
  if (index === undefined)
    return;
  const item = items[index];
  if (!item.isConnected)
    list.append(item);
  item.querySelector("details").open = true;
  item.scrollIntoView({ block: "start" });
}

addEventListener("hashchange", followAddress);

// --- Controls

function button(text, label, act) {
  const node = element("button", { type: "button", "aria-label": label }, text);
  node.addEventListener("click", act);
  return node;
}

const zoomIn = button("+", "Zoom in", () => zoom(0.5));
const zoomOut = button("−", "Zoom out", () => zoom(2));
const earlier = button("←", "Earlier", () => pan((view.from - view.to) / 3));
const later = button("→", "Later", () => pan((view.to - view.from) / 3));
const all = button("All", "All years", () => { look(data.from, data.to); update(); });
const count = element("span", { class: "count", role: "status" });
const kinds = element("fieldset", { class: "kinds" }, element("legend", { class: "label" }, "Kinds"), element("div", {}, ...data.kinds.map(({ name }, kind) => {
  const box = element("input", { type: "checkbox", checked: true });
  box.addEventListener("change", () => { view.kinds[box.checked ? "add" : "delete"](kind); filter(); });
  return element("label", {}, box, name);
})));
const topics = element("select", {}, element("option", { value: -1 }, "All topics"), ...data.topics.map((name, topic) => element("option", { value: topic }, name)));
topics.addEventListener("change", () => { view.topic = Number(topics.value); filter(); });

const more = element("button", { type: "button", class: "more" });
more.addEventListener("click", () => {
  const next = items[shown[listed].index];
  listed += listedAtOnce;
  enlist();
  next.querySelector("summary").focus();
});
list.after(more);

const axis = shape("svg", { class: "axis", "aria-hidden": "true" });
const defs = shape("defs", {},
  shape("pattern", { id: "_hatch", width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }, shape("line", { class: "hatch", x1: 0, x2: 0, y1: 0, y2: 5 })),
  shape("marker", { id: "_arrow", viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: "auto" }, shape("path", { class: "arrowhead", d: "M0 0L8 4L0 8Z" })));
const marks = shape("svg", { class: "marks", role: "listbox", tabindex: 0, "aria-label": "Facts, a lane each kind", "aria-describedby": "_keys" });
const spacer = element("div", {}, marks);
const scroller = element("div", { class: "scroller" }, spacer);
const readout = element("p", { class: "readout", "aria-hidden": "true" });
const keys = element("p", { id: "_keys", class: "unseen" }, "Arrow keys: left and right go through the facts in order of time, up and down from lane to lane. Enter opens a fact. Plus and minus zoom, zero shows all years.");

document.getElementById("_controls").append(
  element("div", { class: "zoom", role: "group", "aria-label": "Zoom" }, zoomIn, zoomOut, earlier, later, all),
  ...(data.topics.length > 0 ? [element("label", {}, element("span", { class: "label" }, "Topic"), topics)] : []),
  count,
  ...(data.kinds.length > 1 ? [kinds] : []));
document.getElementById("_stage").append(axis, scroller);
document.getElementById("_stage").after(readout, keys);

marks.addEventListener("keydown", event => {
  const acts = {
    ArrowRight: () => event.shiftKey ? later.click() : step(1), ArrowLeft: () => event.shiftKey ? earlier.click() : step(-1),
    ArrowDown: () => stepLane(1), ArrowUp: () => stepLane(-1), Home: () => step(-Infinity), End: () => step(Infinity),
    "+": () => zoomIn.click(), "=": () => zoomIn.click(), "-": () => zoomOut.click(), "0": () => all.click(),
    Enter: () => active !== null && open(active), " ": () => active !== null && open(active),
  };
  if (!acts[event.key] || event.ctrlKey || event.metaKey || event.altKey)
    return;
  event.preventDefault();
  acts[event.key]();
});
marks.addEventListener("focus", () => active === null && marks.matches(":focus-visible") && step(0));

let drag = null;
marks.addEventListener("pointerdown", event => {
  if (event.button === 0)
    drag = { x: event.clientX, from: view.from, isMoved: false };
});
addEventListener("pointermove", event => {
  if (!drag)
    return;
  const moved = event.clientX - drag.x;
  if (Math.abs(moved) > 4)
    drag.isMoved = true;
  if (!drag.isMoved)
    return;
  const span = view.to - view.from;
  look(drag.from - moved * span / width, drag.from - moved * span / width + span);
  move();
});
addEventListener("pointerup", () => setTimeout(() => drag = null));
addEventListener("pointercancel", () => drag = null);
marks.addEventListener("click", event => {
  const mark = event.target.closest(".fact");
  if (!mark || drag?.isMoved)
    return;
  active = Number(mark.dataset.fact);
  open(active);
  schedule();
});
marks.addEventListener("pointerover", event => {
  const mark = event.target.closest(".fact");
  tell(mark ? facts[Number(mark.dataset.fact)] : active === null ? null : facts[active]);
});
scroller.addEventListener("wheel", event => {
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    zoom(event.deltaY > 0 ? 1.25 : 0.8, event.clientX - marks.getBoundingClientRect().left);
  } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
    event.preventDefault();
    pan(event.deltaX * (view.to - view.from) / width);
  }
}, { passive: false });

/** After moving sideways all rows stay as they are. */
function move() {
  for (const lane of lanes) {
    for (const mark of lane.members) {
      mark.at = extent(mark.fact);
      const [a, d] = [mark.at.a, mark.at.d];
      mark.left = Math.min(a, (a + d - smallest) / 2);
      mark.right = Math.max(d, (a + d + smallest) / 2);
    }
  }

  schedule();
}

scroller.addEventListener("scroll", schedule);
new ResizeObserver(() => { if (Math.max(scroller.clientWidth, 200) !== width) update(); else schedule(); }).observe(scroller);
addEventListener("beforeprint", () => { isPrinting = true; enlist(); width = Math.max(scroller.clientWidth, 200); arrange(); render(); });
addEventListener("afterprint", () => { isPrinting = false; enlist(); update(); });

// --- The key to the signs

const day = { isOpenStart: false, isOpenEnd: false, isUnknownStart: false, isUnknownEnd: false, isMoment: false };
const signs = [
  ["a moment", { ...day, isMoment: true, a: 28, b: 28, c: 28, d: 28 }], ["some day in this time", { ...day, isMoment: true, a: 6, b: 50, c: 6, d: 50 }],
  ["a span", { ...day, a: 6, b: 6, c: 50, d: 50 }], ["began and ended some day of these", { ...day, a: 4, b: 20, c: 36, d: 52 }],
  ["no end is stated", { ...day, a: 6, b: 6, c: 50, d: 52, isOpenEnd: true }], ["the end is unknown", { ...day, a: 6, b: 6, c: 38, d: 52, isUnknownEnd: true }],
  ["established", { ...day, a: 12, b: 12, c: 44, d: 44 }, "established"], ["reported", { ...day, a: 12, b: 12, c: 44, d: 44 }, "reported"], ["assessed", { ...day, a: 12, b: 12, c: 44, d: 44 }, "assessed"],
];
document.getElementById("_legend").append(element("details", {}, element("summary", {}, "What the signs mean"), element("ul", {},
  ...signs.map(([text, at, standing]) => element("li", {}, shape("svg", { viewBox: "0 0 56 22", "aria-hidden": "true" },
    shape("path", { class: `mark accord ${standing ?? "established"}`, d: outline(at, 4) }),
    ...(at.isUnknownEnd ? [shape("text", { class: "unknown", x: 45, y: 15 }, "?")] : [])), text)),
  element("li", {}, shape("svg", { viewBox: "0 0 56 22", "aria-hidden": "true" }, shape("path", { class: "sign", d: unequal(23, 11) })), "sources contradict one another"),
  element("li", {}, shape("svg", { viewBox: "0 0 56 22", "aria-hidden": "true" }, shape("path", { class: "succession", d: "M4 17C24 17 30 6 50 6", "marker-end": "url(#_arrow)" })), "superseded by"))));

picture.hidden = false;
look(data.from, data.to);
filter();
followAddress();
