#!/usr/bin/env python3
"""Puts the files of config/lexicon in order: entries by their key, spellings by letter, each once.

A test asks for this order, so that two people who add words at once rarely meet in one line. Comments at the head of a
file and above an entry stay. Runs with Python 3.11 or later and nothing else.
"""

import json
import re
import tomllib
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "config" / "lexicon"
LISTS = ("words", "capital_words", "caps_words", "shared")


def letters(text: str) -> tuple:
    """Order of words: letters first, case second."""
    return text.lower(), text


def key(table: str, entry: dict) -> tuple:
    """Order of entries; the test `every_file_is_sorted_unique_and_nfc` has the same."""
    text = lambda name: entry.get(name, "")
    flag = lambda name: entry.get(name, False)
    return {
        "rank": (text("service") == "", text("service"), entry.get("order"), text("standard")),
        "weekday": (entry.get("number"),),
        "month": (entry.get("number"),),
        "day_part": (entry.get("number"),),
        "post": (text("standard"), text("unit")),
        "event": (text("kind"), flag("purpose_only"), flag("verb")),
        "speech": (text("base"), text("form")),
        "role": (text("role"), flag("passive"), flag("subject_before")),
        "unit_type": (text("id"),),
    }.get(table, letters(text("standard") or text("name")))


def spellings(name: str, words: list) -> str:
    """A list of spellings, sorted, at most 118 characters wide."""
    quoted = [json.dumps(it, ensure_ascii=False) for it in sorted(set(words), key=letters)]
    line = f"{name} = [{', '.join(quoted)}]\n"
    if len(line) < 118:
        return line
    lines, width = [""], 0
    for word in quoted:
        if width + len(word) + 5 > 116:
            lines.append("")
            width = 0
        lines[-1] += f" {word},"
        width += len(word) + 2
    return f"{name} = [\n" + "".join(f"   {it}\n" for it in lines) + "]\n"


def toml(text: str) -> str:
    """A TOML file in order."""
    head, *blocks = re.split(r"(?<=\n)\n(?=(?:#[^\n]*\n)*\[\[)", "\n\n" + text)
    order: dict = {}
    for block in blocks:
        ((table, (entry,)),) = tomllib.loads(block).items()
        for name in LISTS:
            if name in entry:
                pattern = rf"^{name} = \[.*?\]\n"
                fresh = spellings(name, entry[name])
                block = re.sub(pattern, lambda _: fresh, block.rstrip("\n") + "\n", count=1, flags=re.M | re.S)
        order.setdefault(table, []).append((key(table, entry), block.strip("\n") + "\n"))
    body = [block for entries in order.values() for _, block in sorted(entries, key=lambda it: it[0])]
    return head.lstrip("\n").rstrip("\n") + "\n\n" + "\n".join(body)


def table(text: str, by) -> str:
    """A CSV file in order; the lines before the header stay."""
    lines = text.splitlines()
    start = next(i for i, line in enumerate(lines) if not line.startswith("#")) + 1
    rows = sorted(set(lines[start:]), key=by)
    return "\n".join(lines[:start] + rows) + "\n"


def main() -> None:
    for path in sorted(FOLDER.iterdir()):
        old = path.read_text(encoding="utf-8")
        if path.suffix == ".toml":
            new = toml(old)
        elif path.name == "aliases.csv":
            new = table(old, lambda line: (letters(line.split(",")[0]), line.split(",")[1]))
        elif path.suffix == ".csv":
            new = table(old, lambda line: line.split(",")[:4])
        else:
            continue
        if new != old:
            path.write_text(new, encoding="utf-8", newline="\n")
            print(f"{path.name}: put in order")


if __name__ == "__main__":
    main()
