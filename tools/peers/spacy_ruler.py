#!/usr/bin/env python3
"""spaCy's EntityRuler on the text and the spellings that `make bench-reading` exported, beside our speed in the same run.

    spacy_ruler.py DIR [--articles N]

blank('id'), phrase patterns matched on the lower-cased form, and tokenizer.max_cache_size raised (untuned spaCy is no peer).
"""

import argparse
import json
import pathlib
import time

import spacy


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dir", type=pathlib.Path)
    parser.add_argument("--articles", type=int, default=1500)
    options = parser.parse_args()
    texts = [json.loads(line) for line in open(options.dir / "texts.ndjson", encoding="utf-8")][: options.articles]
    spellings = (options.dir / "spellings.txt").read_text(encoding="utf-8").split("\n")
    nlp = spacy.blank("id")
    nlp.tokenizer.max_cache_size = 10_000_000
    ruler = nlp.add_pipe("entity_ruler", config={"phrase_matcher_attr": "LOWER"})
    began = time.monotonic()
    ruler.add_patterns([{"label": "HIT", "pattern": it} for it in spellings])
    built = time.monotonic() - began
    for text in texts[:200]:
        nlp(text)
    best, hits = None, 0
    for _ in range(3):
        began = time.monotonic()
        hits = sum(len(doc.ents) for doc in nlp.pipe(texts))
        seconds = time.monotonic() - began
        best = seconds if best is None else min(best, seconds)
    megabytes = sum(len(it.encode()) for it in texts) / 1e6
    speed = megabytes / best
    ours = json.loads((options.dir / "ours.json").read_text())["reading_mb_s"]
    print(f"spaCy {spacy.__version__} EntityRuler {speed:>8.2f} MB/s {len(texts) / best:>9.0f} articles/s ({hits} entities, built in {built:.0f} s)")
    print(f"the reading is {ours / speed:.1f} times as fast (bar: at least 20): {'met' if ours / speed >= 20 else 'MISSED'}")


if __name__ == "__main__":
    main()
