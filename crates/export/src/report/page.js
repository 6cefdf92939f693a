"use strict";
// The page of `simpul report`. Everything that stands in the graph goes into the document as text, never as markup.
const { nodes, edges, asOf } = JSON.parse(document.getElementById("graph").textContent);
const node = new Map(nodes.map((it) => [it.id, it]));
const around = new Map(nodes.map((it) => [it.id, []]));
for (const it of edges) for (const end of new Set([it.from, it.to])) around.get(end)?.push(it);
const main = document.getElementById("main");
const NOT_STATED = "unit:not-stated";
const LIMIT = 200;

// --- building blocks

function h(tag, given = {}, ...children) {
  const svg = ["svg", "g", "line", "rect", "circle", "text", "title"].includes(tag) || given.svg;
  const it = svg ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
  for (const [key, value] of Object.entries(given)) if (key !== "svg" && value !== undefined) it.setAttribute(key, value);
  it.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""));
  return it;
}
const link = (id, text) => h("a", { href: "#" + encodeURIComponent(id) }, text ?? name(id));
const words = (text) => text.replaceAll("_", " ");
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function name(id) {
  const it = node.get(id);
  if (!it) return id;
  switch (it.type) {
    case "official": return [it.rank, it.name].filter(Boolean).join(" ");
    case "unit": return it.name || "unit not stated";
    case "region": return it.name;
    case "event": return `${words(it.kind)}${it.title ? ": " + it.title : ""}`;
    case "statement": return `“${it.text}”`;
    default: return it.title || it.url;
  }
}

/** An event with where it was, for lists. */
function place(id) {
  const where = ofKind(id, "event_in_region", "from")[0];
  return where ? h("span", { class: "soft" }, ", " + name(where.to)) : null;
}

const ofKind = (id, relation, end) =>
  (around.get(id) ?? []).filter((it) => it.kind.relation === relation && (!end || it[end] === id));
const days = (range) => (range ? [range.start, range.end].filter(Boolean).join(" – ") : "");
const dayOf = (id) => {
  const it = node.get(id);
  return it?.date?.start ?? (typeof it?.date === "string" ? it.date : it?.published) ?? "";
};
const newest = (a, b) => (a < b ? 1 : a > b ? -1 : 0);

/** The sentences behind an edge, the words that say it marked. Spans count bytes of UTF-8. */
function proof(edge) {
  const heard = edge.evidence ?? [];
  if (heard.length === 0) return h("details", {}, h("summary", {}, "from the official tables"));
  const share = Math.min(99, Math.round(edge.confidence * 100));
  const pages = edge.places > heard.length ? `${edge.places} places, ${heard.length} shown` : `${heard.length} place${heard.length > 1 ? "s" : ""}`;
  return h("details", {}, h("summary", {}, `${pages} · ${share} %`), heard.map((it) => {
    const bytes = new TextEncoder().encode(it.sentence);
    const cut = (from, to) => new TextDecoder().decode(bytes.slice(Math.max(0, from), Math.max(0, to)));
    const [from, to] = [it.span.start - it.sentence_start, it.span.end - it.sentence_start];
    const page = node.get(it.document);
    const told = [page?.publisher, page?.published].filter(Boolean).join(", ");
    return h("blockquote", {}, cut(0, from), h("mark", {}, cut(from, to)), cut(to, bytes.length), h("br"),
      source(page), h("span", { class: "soft" }, `${told ? " " + told : ""} · ${it.rule} ${it.confidence.toFixed(2)}`));
  }));
}

/** A page of the web is linked to; anything else is only named. */
function source(page) {
  if (!page) return "";
  const text = page.title || page.url;
  return /^https?:\/\//i.test(page.url) ? h("a", { href: page.url, rel: "noopener noreferrer nofollow" }, text) : h("span", {}, text);
}

function part(heading, rows, more) {
  if (rows.length === 0) return null;
  const shown = rows.slice(0, LIMIT);
  return h("section", {}, h("h2", {}, `${heading} (${rows.length})`), more ?? null, h("ul", { class: "facts" }, shown.map((it) => h("li", {}, it))),
    rows.length > shown.length ? h("p", { class: "soft" }, `and ${rows.length - shown.length} more`) : null);
}

const day = (text) => h("span", { class: "day" }, text || "–");
const tag = (text) => (text ? h("span", { class: "tag" }, text) : null);

// --- posts

const start = (it) => it.kind.from ?? it.kind.first_seen ?? "";
const end = (it) => it.kind.to ?? (it.kind.status === "former" ? it.kind.last_seen ?? it.kind.first_seen : it.kind.last_seen) ?? "";
const time = (it) => {
  const [from, to] = [start(it), end(it)];
  const seen = !it.kind.from && !it.kind.to;
  return from || to ? `${seen ? "seen " : ""}${from || "…"}${to && to !== from ? " – " + to : ""}` : "undated";
};

function post(it, from) {
  const other = from === it.from ? [it.kind.post, it.to === NOT_STATED ? "" : ", ", it.to === NOT_STATED ? "" : link(it.to)] : [link(it.from), ": " + it.kind.post];
  return [other, tag(it.kind.acting ? "acting" : ""), tag(it.kind.status), tag(time(it)), proof(it)];
}

/** Bars by time: from the first day known or seen to the last. */
function timeline(posts, label) {
  const known = posts.filter((it) => start(it) || end(it)).sort((a, b) => newest(start(b), start(a)) || newest(b.id, a.id)).slice(0, 40);
  if (known.length < 2) return null;
  const number = (text) => Date.parse(text + "T00:00:00Z") / 864e5;
  const spans = known.map((it) => [number(start(it) || end(it)), number(end(it) || start(it))]);
  const [first, last] = [Math.min(...spans.map((it) => it[0])), Math.max(...spans.map((it) => it[1])) + 1];
  const wide = 960, left = 330, row = 24, x = (at) => left + ((at - first) / (last - first || 1)) * (wide - left - 10);
  const years = [];
  for (let year = new Date(first * 864e5).getUTCFullYear() + 1; number(`${year}-01-01`) < last; year++) years.push(year);
  const tall = known.length * row + 24;
  return h("svg", { viewBox: `0 0 ${wide} ${tall}`, role: "img", "aria-label": "posts over time" },
    years.filter((_, at) => at % Math.ceil(years.length / 12) === 0).map((it) => [
      h("line", { x1: x(number(`${it}-01-01`)), x2: x(number(`${it}-01-01`)), y1: 0, y2: tall - 18 }),
      h("text", { class: "axis", x: x(number(`${it}-01-01`)), y: tall - 4, "text-anchor": "middle" }, String(it))]),
    known.map((it, at) => {
      const text = label(it), short = text.length > 46 ? text.slice(0, 45) + "…" : text;
      return h("g", {}, h("title", {}, `${text}, ${time(it)}`), h("text", { x: 0, y: at * row + 16 }, short),
        h("rect", { class: it.kind.status === "current" ? "bar" : "bar past", x: x(spans[at][0]), y: at * row + 5, rx: 3, height: 14, width: Math.max(6, x(spans[at][1]) - x(spans[at][0])) }));
    }));
}

// --- neighbours

/** The nearest neighbours around a node: officials, units and events, those with most in common first. */
function neighbours(id) {
  const weight = new Map();
  const add = (other, much) => other !== id && other !== NOT_STATED && ["official", "unit", "event"].includes(node.get(other)?.type) && weight.set(other, (weight.get(other) ?? 0) + much);
  for (const it of around.get(id) ?? []) {
    const other = it.from === id ? it.to : it.from;
    add(other, 2);
    if (node.get(other)?.type === "event") for (const far of around.get(other)) add(far.from === other ? far.to : far.from, 1);
  }
  const near = [...weight].sort((a, b) => b[1] - a[1] || newest(b[0], a[0])).slice(0, 14).map((it) => it[0]);
  if (near.length < 2) return null;
  const [wide, tall] = [960, 420], fill = { official: "var(--accent)", unit: "#b7791f", event: "#7c5cc4" };
  const at = (index) => {
    const turn = (index / near.length) * 2 * Math.PI - Math.PI / 2;
    return [wide / 2 + Math.cos(turn) * 250, tall / 2 + Math.sin(turn) * 165];
  };
  const place = new Map([[id, [wide / 2, tall / 2]], ...near.map((it, index) => [it, at(index)])]);
  const lines = [...new Set([id, ...near].flatMap((it) => around.get(it)))].filter((it) => it.from !== it.to && place.has(it.from) && place.has(it.to));
  return h("section", {}, h("h2", {}, "Around"),
    h("svg", { viewBox: `0 0 ${wide} ${tall}`, role: "group", "aria-label": "nearest neighbours" },
      lines.map((it) => h("line", { x1: place.get(it.from)[0], y1: place.get(it.from)[1], x2: place.get(it.to)[0], y2: place.get(it.to)[1] })),
      [id, ...near].map((it) => {
        const [x, y] = place.get(it), text = name(it), side = it === id || Math.abs(x - wide / 2) < 40 ? "middle" : x > wide / 2 ? "start" : "end";
        const shift = side === "start" ? 11 : side === "end" ? -11 : 0;
        return h("a", { svg: 1, href: "#" + encodeURIComponent(it) }, h("title", {}, text), h("circle", { cx: x, cy: y, r: it === id ? 10 : 7, fill: fill[node.get(it).type] }),
          h("text", { x: x + shift, y: y + (side === "middle" ? (y < tall / 2 ? -13 : 24) : 4), "text-anchor": side }, text.length > 30 ? text.slice(0, 29) + "…" : text));
      })));
}

// --- pages

const joined = (id) => {
  const role = (it) => [it.kind.role, it.kind.representing ? `for ${it.kind.representing}` : ""].filter(Boolean).map(words).join(", ");
  const gone = [...ofKind(id, "organized", "from"), ...ofKind(id, "official_at_event", "from"), ...ofKind(id, "unit_at_event", "from")];
  return gone.sort((a, b) => newest(dayOf(a.to), dayOf(b.to)) || newest(b.id, a.id))
    .map((it) => [day(dayOf(it.to)), link(it.to), place(it.to), tag(it.kind.relation === "organized" ? "organizer" : role(it)), proof(it)]);
};
const mentioned = (id) => ofKind(id, "mentioned_in", "from").sort((a, b) => newest(dayOf(a.to), dayOf(b.to)) || newest(b.id, a.id))
  .map((it) => [day(dayOf(it.to)), source(node.get(it.to)), tag(node.get(it.to)?.publisher)]);
const others = (it) => {
  const forms = it.aliases.filter((form) => form !== it.name && form !== name(it.id));
  return forms.length ? "also " + forms.join(", ") : "";
};
const title = (it, ...under) => [h("h1", {}, name(it.id)), h("p", { class: "soft" }, under.flat().filter(Boolean).join(" · "))];

const cards = {
  official(it) {
    const posts = ofKind(it.id, "holds_post", "from").sort((a, b) => newest(start(a), start(b)) || newest(b.id, a.id));
    const said = ofKind(it.id, "said", "from").sort((a, b) => newest(dayOf(a.to), dayOf(b.to)) || newest(b.id, a.id));
    const moved = ofKind(it.id, "succeeded").sort((a, b) => newest(a.kind.date ?? "", b.kind.date ?? ""));
    const met = new Map();
    for (const there of ofKind(it.id, "official_at_event", "from")) for (const other of ofKind(there.to, "official_at_event", "to")) if (other.from !== it.id) met.set(other.from, (met.get(other.from) ?? new Set()).add(there.to));
    return [
      title(it, it.degrees.join(", "), others(it), it.first_seen ? `seen ${it.first_seen} – ${it.last_seen}` : "", `${it.mentions} mention${it.mentions === 1 ? "" : "s"}`),
      part("Posts", posts.map((one) => post(one, it.id)), timeline(posts, (one) => `${one.kind.post}, ${name(one.to)}`)),
      part("Handovers", moved.map((one) => [day(one.kind.date), one.from === it.id ? ["succeeded ", link(one.to)] : ["followed by ", link(one.from)], ` as ${one.kind.post}, `, link(one.kind.unit), proof(one)])),
      part("Events", joined(it.id)),
      part("Said", said.map((one) => [day(dayOf(one.to)), name(one.to), proof(one)])),
      part("Met", [...met].sort((a, b) => b[1].size - a[1].size || newest(b[0], a[0])).map(([other, where]) => [link(other), tag(`${where.size} event${where.size > 1 ? "s" : ""}`)])),
      neighbours(it.id),
      part("Pages", mentioned(it.id)),
    ];
  },
  unit(it) {
    const held = ofKind(it.id, "holds_post", "to").sort((a, b) => newest(b.kind.post, a.kind.post) || newest(start(a), start(b)) || newest(b.id, a.id));
    const above = [...ofKind(it.id, "unit_part_of", "from"), ...ofKind(it.id, "unit_in_region", "from")];
    return [
      title(it, words(it.kind), others(it)),
      above.length ? h("p", {}, "in ", above.flatMap((one, at) => [at ? ", " : "", link(one.to)])) : null,
      part("Posts", held.map((one) => post(one, it.id)), timeline(held, (one) => `${one.kind.post}: ${name(one.from)}`)),
      part("Events", joined(it.id)),
      part("Parts", ofKind(it.id, "unit_part_of", "to").map((one) => [link(one.from)])),
      neighbours(it.id),
      part("Pages", mentioned(it.id)),
    ];
  },
  region(it) {
    const happened = ofKind(it.id, "event_in_region", "to").sort((a, b) => newest(dayOf(a.from), dayOf(b.from)) || newest(b.id, a.id));
    const above = ofKind(it.id, "region_part_of", "from");
    return [
      title(it, it.level, it.code),
      above.length ? h("p", {}, "in ", above.map((one) => link(one.to))) : null,
      part("Events", happened.map((one) => [day(dayOf(one.from)), link(one.from), proof(one)])),
      part("Units", ofKind(it.id, "unit_in_region", "to").map((one) => [link(one.from)])),
      part("Regions", ofKind(it.id, "region_part_of", "to").map((one) => [link(one.from)])),
    ];
  },
  event(it) {
    const order = ["leader", "speaker", "attendee"];
    const came = [...ofKind(it.id, "official_at_event", "to"), ...ofKind(it.id, "unit_at_event", "to")]
      .sort((a, b) => order.indexOf(a.kind.role) - order.indexOf(b.kind.role) || newest(name(b.from), name(a.from)));
    const where = ofKind(it.id, "event_in_region", "from");
    return [
      title(it, days(it.date), it.planned ? "planned" : "", it.venue, it.programme, it.groups.length ? "with " + it.groups.join(", ") : ""),
      where.length ? h("p", {}, "in ", where.flatMap((one, at) => [at ? ", " : "", link(one.to)])) : null,
      part("Organizers", ofKind(it.id, "organized", "to").map((one) => [link(one.from), proof(one)])),
      part("Who was there", came.map((one) => [link(one.from), tag(one.kind.role), tag(one.kind.representing ? `for ${one.kind.representing}` : ""), proof(one)])),
      neighbours(it.id),
      part("Pages", mentioned(it.id)),
    ];
  },
};

function home() {
  const count = (type) => nodes.filter((it) => it.type === type).length;
  const seen = nodes.filter((it) => it.type === "official").sort((a, b) => b.mentions - a.mentions || newest(b.id, a.id)).slice(0, 25);
  const events = nodes.filter((it) => it.type === "event" && it.date).sort((a, b) => newest(a.date.start, b.date.start) || newest(b.id, a.id)).slice(0, 25);
  const moves = edges.filter((it) => it.kind.relation === "succeeded").sort((a, b) => newest(a.kind.date ?? "", b.kind.date ?? "") || newest(b.id, a.id)).slice(0, 25);
  return [
    h("ul", { class: "tiles" }, ["official", "unit", "region", "event", "statement", "document"].map((it) => h("li", {}, h("b", {}, count(it).toLocaleString("en")), it + "s"))),
    asOf ? h("p", { class: "soft" }, `The newest page is of ${asOf}.`) : null,
    h("div", { class: "halves" },
      part("Newest events", events.map((it) => [day(it.date.start), link(it.id), place(it.id)])),
      part("Newest handovers", moves.map((it) => [day(it.kind.date), link(it.from), " after ", link(it.to), `: ${it.kind.post}, `, link(it.kind.unit)])),
      part("Most mentioned", seen.map((it) => [link(it.id), tag(it.mentions)]))),
  ];
}

let index = null;
/** What a search looks through: every name of a node, and an official's posts. */
function lookup() {
  index ??= nodes.filter((it) => it.type in cards && it.id !== NOT_STATED).map((it) => {
    const posts = it.type === "official" ? ofKind(it.id, "holds_post", "from").map((one) => `${one.kind.post} ${name(one.to)}`) : [];
    const place = it.type === "event" ? ofKind(it.id, "event_in_region", "from").map((one) => name(one.to)) : [];
    const latest = it.type === "official" ? posts[0] ?? "" : it.type === "event" ? [days(it.date), place[0]].filter(Boolean).join(", ") : words(it.kind ?? it.level ?? "");
    return { it, label: fold(name(it.id)), text: fold([name(it.id), ...(it.aliases ?? []), ...posts, ...place, it.venue ?? "", it.code ?? ""].join(" \n ")), latest };
  });
  return index;
}
function search(asked) {
  const parts = fold(asked).split(/\s+/).filter(Boolean);
  const found = lookup().filter((it) => parts.every((part) => it.text.includes(part)));
  const rank = (it) => (it.label.startsWith(parts[0]) ? 0 : parts.every((part) => it.label.includes(part)) ? 1 : 2);
  found.sort((a, b) => rank(a) - rank(b) || (b.it.mentions ?? 0) - (a.it.mentions ?? 0) || newest(b.label, a.label) || newest(b.it.id, a.it.id));
  return found.length ? part(`“${asked}”`, found.map((it) => [link(it.it.id), tag(it.it.type), h("span", { class: "soft" }, " " + it.latest)])) : h("p", {}, `Nothing is called “${asked}” here.`);
}

function show(content, heading) {
  main.replaceChildren(...[content].flat(Infinity).filter(Boolean));
  document.title = heading ? `${heading} – Simpul` : "Simpul";
}
function route() {
  const asked = decodeURIComponent(location.hash.slice(1));
  const it = node.get(asked);
  if (asked.startsWith("?")) show(search(asked.slice(1)), asked.slice(1));
  else if (it && cards[it.type]) show(cards[it.type](it), name(asked));
  else show(asked ? h("p", {}, `There is no ${asked} here.`) : home());
  window.scrollTo(0, 0);
}
const box = document.getElementById("search");
document.querySelector("form").addEventListener("submit", (it) => {
  it.preventDefault();
  location.hash = box.value.trim() ? "?" + encodeURIComponent(box.value.trim()) : "";
});
box.addEventListener("input", () => show(box.value.trim() ? search(box.value.trim()) : home(), box.value.trim()));
window.addEventListener("hashchange", route);
route();
