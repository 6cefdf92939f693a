#!/usr/bin/env python3
"""Draw the neighbourhood of one official out of an export (format jsonl) as SVG: the picture in the README.

    python3 tools/picture.py out/current "Kapolresta" docs/picture.svg

Picks the official with the most pages among those who hold or held the post, and shows posts, predecessors, events and one statement.
Needs graphviz (`dot`).
"""
import json
import subprocess
import sys
from pathlib import Path


def main(export, post, target):
    folder = Path(export) / "jsonl"
    nodes = {n["id"]: n for n in map(json.loads, open(folder / "nodes.jsonl", encoding="utf-8"))}
    edges = [json.loads(line) for line in open(folder / "edges.jsonl", encoding="utf-8")]
    holders = {e["from"] for e in edges if e["kind"]["relation"] == "holds_post" and e["kind"]["post"] == post}
    pages = lambda i: sum(e["from"] == i and e["kind"]["relation"] == "mentioned_in" for e in edges)
    who = max(sorted(holders), key=pages)
    keep, lines = {who}, []
    label = lambda text, n=34: (text if len(text) <= n else text[: n - 1] + "…").replace('"', "'")
    for e in edges:
        kind = e["kind"]
        if who not in (e["from"], e["to"]) or kind["relation"] == "mentioned_in":
            continue
        if kind["relation"] == "said" and sum("said" in x for x in lines) >= 1:
            continue
        keep |= {e["from"], e["to"]}
        words = {"holds_post": lambda: f'{kind["post"]} ({kind["status"]})' + (f'\\nfrom {kind["from"]}' if kind["from"] else ""),
                 "succeeded": lambda: f'succeeded\\n{kind["post"]}', "official_at_event": lambda: kind["role"]}
        lines.append(f'"{e["from"]}" -> "{e["to"]}" [label="{words.get(kind["relation"], lambda: kind["relation"])()}"]')
    colour = {"official": "#f4d35e", "unit": "#9bc1bc", "event": "#ee964b", "statement": "#e6ebe0", "region": "#5d576b"}
    dot = ["digraph { rankdir=LR; bgcolor=white; node [shape=box style=\"rounded,filled\" fontname=Helvetica fontsize=11]; edge [fontname=Helvetica fontsize=9];"]
    for i in sorted(keep):
        n = nodes[i]
        text = n.get("name") or n.get("text") or n.get("title") or i
        if n["type"] == "official":
            text = " ".join(filter(None, [n.get("rank"), n["name"]]))
        if n["type"] == "event":
            text = f'{n["title"]}\\n{(n.get("date") or {}).get("start") or ""}'
        dot.append(f'"{i}" [label="{label(text, 44)}" fillcolor="{colour.get(n["type"], "white")}"]')
    dot += sorted(lines) + ["}"]
    subprocess.run(["dot", "-Tsvg", "-o", target], input="\n".join(dot), text=True, check=True)


if __name__ == "__main__":
    main(*sys.argv[1:4])
