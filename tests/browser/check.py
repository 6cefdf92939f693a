"""Opens the page of `simpul report` in a real Chromium and compares what it shows with the export.

The home page, a search, and the cards of some officials, units, regions and events, those with the oddest strings among them: the
names and the counts must be those of jsonl/, every sentence must be marked where its span says, nothing of the data may have become
markup, nothing may have been loaded, and no error may have been logged.

Usage: check.py EXPORT PAGE
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import quote

FAULTS = []
# What the program builds; whatever else stands in the document came out of the data.
ELEMENTS = set("html head meta title style body header a form input main noscript script section h1 h2 p ul li b span details summary "
               "blockquote mark br svg g line rect circle text div".split())


def fault(text):
    FAULTS.append(text)
    if len(FAULTS) <= 30:
        print("  FAULT:", text, file=sys.stderr)


class Shown(HTMLParser):
    """A document as a browser printed it: elements, addresses and the text of each kind of element in main."""

    def __init__(self, printed):
        super().__init__()
        self.elements, self.open, self.texts, self.links, self.handlers = [], [], {}, [], []
        self.feed(printed)

    def handle_starttag(self, tag, attributes):
        self.elements.append(tag)
        self.links += [value or "" for name, value in attributes if name in ("href", "src")]
        self.handlers += [name for name, _ in attributes if name.startswith("on")]
        if tag not in ("meta", "input", "br"):
            self.open.append(tag)
            self.texts.setdefault(tag, []).append("")

    def handle_endtag(self, tag):
        while self.open and self.open.pop() != tag:
            pass

    def handle_data(self, text):
        if "main" in self.open:
            for tag in set(self.open):
                self.texts[tag][-1] += text


def browse(page, fragment):
    """The document that Chromium shows at a fragment of the page."""
    command = ["chromium", "--headless", "--disable-gpu", "--virtual-time-budget=10000", "--enable-logging=stderr", "--dump-dom"]
    if os.geteuid() == 0:
        command.append("--no-sandbox")
    with tempfile.TemporaryDirectory() as profile:
        done = subprocess.run([*command, f"--user-data-dir={profile}", f"{page.resolve().as_uri()}#{quote(fragment, safe='')}"],
                              capture_output=True, timeout=120, check=True)
    for line in done.stderr.decode(errors="replace").splitlines():
        if "CONSOLE" in line and not re.search(r"\bSlow network\b", line):
            fault(f"#{fragment}: {line}")
    shown = Shown(done.stdout.decode())
    where = f"#{fragment}"
    for tag in sorted(set(shown.elements) - ELEMENTS):
        fault(f"{where}: an element <{tag}>")
    if shown.elements.count("script") != 2:
        fault(f"{where}: {shown.elements.count('script')} scripts")
    if shown.handlers:
        fault(f"{where}: handlers {shown.handlers}")
    for link in shown.links:
        if not link.startswith(("#", "http://", "https://")):
            fault(f"{where}: a link to {link[:80]!r}")
    return shown


def flat(text):
    return re.sub(r"\s+", " ", text.replace("\r", "\n")).strip()


def main():
    export, page = map(Path, sys.argv[1:])
    lines = lambda name: [json.loads(it) for it in (export / "jsonl" / name).read_text(encoding="utf-8").split("\n") if it]
    nodes, edges = lines("nodes.jsonl"), lines("edges.jsonl")
    of_type = lambda name: [it for it in nodes if it["type"] == name]

    home = browse(page, "")
    counts = dict(zip(home.texts["li"][1::1], home.texts["b"])) if home.texts.get("b") else {}
    for name in ("official", "unit", "region", "event", "statement", "document"):
        expect = f"{len(of_type(name)):,}{name}s"
        if expect not in counts and expect not in home.texts["li"]:
            fault(f"home: no tile {expect}")

    degree = {}
    for edge in edges:
        for end in (edge["from"], edge["to"]):
            degree[end] = degree.get(end, 0) + 1
    odd = lambda it: (sum(not (c.isalnum() or c in " .,/-()'’") for c in json.dumps(it, ensure_ascii=False)), degree.get(it["id"], 0))
    cards = 0
    for name in ("official", "unit", "region", "event"):
        known = [it for it in of_type(name) if it["id"] != "unit:not-stated"]
        chosen = sorted(known, key=odd)[-3:] + sorted(known, key=lambda it: degree.get(it["id"], 0))[-2:]
        for it in chosen:
            shown = browse(page, it["id"])
            cards += 1
            heading = shown.texts.get("h1", [""])[0]
            called = it["title"] if name == "event" else it["name"]
            if flat(called) not in flat(heading):
                fault(f"{it['id']}: the heading is {heading!r}, the name {called!r}")
            marks = [flat(text) for text in shown.texts.get("mark", [])]
            relations = {"official": ("holds_post", "from"), "unit": ("holds_post", "to"), "event": ("organized", "to"),
                         "region": ("event_in_region", "to")}
            relation, end = relations[name]
            for edge in [edge for edge in edges if edge["kind"]["relation"] == relation and edge[end] == it["id"]][:20]:
                for proof in sorted(edge["evidence"], key=lambda one: -one["confidence"])[:1]:
                    start = proof["span"]["start"] - proof["sentence_start"]
                    stop = proof["span"]["end"] - proof["sentence_start"]
                    said = proof["sentence"].encode()[start:stop].decode(errors="replace")
                    if flat(said) not in marks:
                        fault(f"{it['id']}: {said!r} is not marked")

    asked = max(of_type("official"), key=lambda it: degree.get(it["id"], 0))
    found = browse(page, "?" + asked["name"])
    if "#" + quote(asked["id"], safe="") not in found.links:
        fault(f"a search for {asked['name']!r} does not find it")
    if FAULTS:
        sys.exit(f"{len(FAULTS)} faults in {page}")
    print(f"browser: home, a search and {cards} cards as the export has them, nothing loaded, no error: {page}")


main()
