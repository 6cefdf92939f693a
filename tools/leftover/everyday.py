#!/usr/bin/env python3
"""Words of every day that `everyday` of config/lexicon/words.toml has not yet: what pages write small, on four of them and more, in at least
85 of 100 places within a sentence, and what no official of their golds bears (docs/decisions/0017-what-two-hands-agree-on.md).

  python3 tools/leftover/everyday.py DIR...

Prints them, one a line. Whoever adds some leaves out those that are names too. Python 3.11, standard library only.
"""
import html, json, re, sys, tomllib
from collections import Counter, defaultdict
from pathlib import Path

WORDS = Path(__file__).resolve().parents[2] / "config/lexicon/words.toml"
PAGES, SMALL, LETTERS = 4, 0.85, 4


def text_of(path):
    text = path.read_text("utf-8", "replace")
    return html.unescape(re.sub(r"<(script|style).*?</\1>|<[^>]+>", " ", text, flags=re.S)) if path.suffix == ".html" else text


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    lists = {it["name"]: {word.lower() for word in it["words"]} for it in tomllib.loads(WORDS.read_text("utf-8"))["list"]}
    small, large, pages, names = Counter(), Counter(), defaultdict(set), set(lists["given_names"])
    for folder in map(Path, sys.argv[1:]):
        for path in sorted(folder.glob("*.txt")) + sorted(folder.glob("*.html")):
            text = text_of(path)
            for it in re.finditer(r"[A-Za-z]+", text):
                word = it.group()
                if word.islower():
                    small[word] += 1
                    pages[word].add(path)
                elif word[1:].islower() and re.search(r"[a-z,)] $", text[max(0, it.start() - 2):it.start()]):
                    large[word.lower()] += 1   # within a sentence: at its beginning every word is large
        for path in folder.glob("*.gold.json"):
            for official in json.loads(path.read_text("utf-8"))["officials"]:
                names.update(word.lower() for word in re.findall(r"[A-Za-z]+", official["name"]))
    for word in sorted(small):
        common = len(pages[word]) >= PAGES and small[word] >= SMALL * (small[word] + large[word])
        if common and len(word) >= LETTERS and word not in names | lists["everyday"]:
            print(word)


if __name__ == "__main__":
    main()
