#!/usr/bin/env python3
"""How far the golds of two hands for the same pages agree, by the referee's own measure: the second hand's gold is read as if a program
had exported it. What the reader misses beyond that is not taste (docs/decisions/0017-what-two-hands-agree-on.md).

  python3 tools/leftover/agree.py SCORE_PY DIR_A DIR_B [--errors]

SCORE_PY is the referee, `../shared/gold/score.py`; DIR_A holds pages and golds, DIR_B golds of the same names. Standard library only.
"""
import importlib.util, json, sys
from pathlib import Path

ROLES = (("leader", "leaders"), ("speaker", "speakers"), ("attendee", "attendees"))


def load(path):
    spec = importlib.util.spec_from_file_location("score", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class AsGraph:
    """A gold in the shape of the referee's `Graph`, with the gold's keys for identifiers."""

    def __init__(self, gold, page, letters):
        people, units, events = gold["officials"], gold["units"], gold["events"]
        known = {unit["key"] for unit in units}
        present = [(key, event["key"], role) for event in events for role, field in ROLES for key in event[field]]
        row = lambda key, event, role: {":START_ID": key, ":END_ID": event, "role": role}
        self.officials = {it["key"]: {"name": it["name"], "rank": it["rank"] or "", "degrees": ";".join(it["degrees"])} for it in people}
        self.units = {it["key"]: {"name": it["name"], "kind": it["kind"]} for it in units}
        self.units_named = known
        self.unit_region = {it["key"]: it["region"] for it in units if it["region"]}
        self.regions_named = {it["code"] for it in gold["regions"]}
        self.posts = [{":START_ID": it["key"], ":END_ID": post.get("unit") or "", "post": post["post"], "status": post["status"],
                       "acting": str(bool(post.get("acting")))} for it in people for post in it["posts"]]
        self.events = {}
        for it in events:
            start, _, end = (it["date"] or "").partition("/")
            self.events[it["key"]] = {"kind": it["kind"], "date": start, "date_end": end, "venue": it["venue"] or ""}
        self.event_region = {it["key"]: it["region"] for it in events if it["region"]}
        self.organized = [{":START_ID": key, ":END_ID": it["key"]} for it in events for key in it["organizers"]]
        self.official_at = [row(*it) for it in present if it[0] not in known]
        self.unit_at = [row(*it) for it in present if it[0] in known]
        self.documents = {"page": {"published": gold["document"].get("published") or ""}}
        self.statements, self.said = {}, {}
        for number, it in enumerate(gold["statements"]):
            at = letters(page).find(letters(it["starts"]))   # as far as a text goes on that an export would hold whole
            self.statements[number] = {"text": letters(page)[at:at + 300] if at >= 0 else it["starts"]}
            if it["speaker"]:
                self.said[number] = it["speaker"]


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    score = load(sys.argv[1])
    first, second = map(Path, sys.argv[2:4])
    tally, pages = score.Tally(), 0
    for path in sorted(first.glob("*.gold.json")):
        other = second / path.name
        if not other.exists():
            continue
        stem = path.name.removesuffix(".gold.json")
        page = next(it for it in (first / f"{stem}.txt", first / f"{stem}.html") if it.exists()).read_text("utf-8")
        golds = [json.loads(it.read_text("utf-8")) for it in (path, other)]
        score.score_article(golds[0], AsGraph(golds[1], page, score.letters), tally, stem, score.letters(page))
        pages += 1
    if "--errors" in sys.argv:
        for category, what, where, item in tally.errors:
            print(f"{category:16} {what:7} {where}: {item}")
    figures = {it: found for it in score.CATEGORIES if it not in ("body", "boilerplate") and (found := tally.figures(it))}
    print(f"{pages} pages")
    for category, it in figures.items():
        print(f"{category:16} F1 {it['f1']:.3f}   both {it['tp']} second only {it['fp']} first only {it['fn']}")
    core = [figures[it]["f1"] for it in ("official", "post", "unit", "region", "event", "role", "statement", "speaker") if it in figures]
    print(f"mean F1 of the core eight: {sum(core) / len(core):.3f}")


if __name__ == "__main__":
    main()
