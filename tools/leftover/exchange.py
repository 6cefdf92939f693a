#!/usr/bin/env python3
"""Copies a folder of gold pages with other people or other places in it, alike in text and gold: does the reader know its pages by their
names? (docs/decisions/0014-what-a-learner-finds.md)

  python3 tools/leftover/exchange.py people|places SEED FROM_DIR TO_DIR && simpul eval TO_DIR

People: each official whose name is of plain words gets another's name of as many. Places: each region of the gold gets another of its
level and kind below the other's parent, each under a name of as many words; Aceh, Jakarta, Yogyakarta and Papua, whose offices have
names of their own, are left. What only follows from a place is not exchanged (short forms such as `Halsel`, seats such as `Putussibau`,
and that `Kodim 1409` is that of Gowa): most of what is lost with other places is lost there. Standard library only.
"""
import json, random, re, shutil, sys
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OWN_OFFICES = ("11", "31", "34", "9")
SHORT = {"12": "Sumut", "13": "Sumbar", "16": "Sumsel", "19": "Babel", "21": "Kepri", "32": "Jabar", "33": "Jateng", "35": "Jatim", "52": "NTB",
         "53": "NTT", "61": "Kalbar", "62": "Kalteng", "63": "Kalsel", "64": "Kaltim", "65": "Kaltara", "71": "Sulut", "72": "Sulteng",
         "73": "Sulsel", "74": "Sultra", "76": "Sulbar", "82": "Malut"}


def regions():
    """Names by code; tools/gazetteer.py says how a line is read."""
    table, path = {}, []
    for line in (ROOT / "crates/lexicon/data/regions.tsv").read_text("utf-8").splitlines():
        code, name = line.split("\t")[:2]
        depth = 3 if len(code) == 4 and code[0] != "." else len(code) - len(code.lstrip("."))
        path = [*path[:depth], code.lstrip(".")]
        table[".".join(path)] = name
    return table


REGIONS = regions()
BELOW = defaultdict(list)
for region in REGIONS:
    BELOW[region.rpartition(".")[0]].append(region)


def bare(code):
    return re.sub(r"^(Kabupaten|Kota)( Administrasi)? ", "", REGIONS[code])


NAMED = Counter(bare(it) for it in REGIONS if it.count(".") == 1)


def alike(old, new, parent):
    level = old.count(".")
    same = len(bare(old).split()) == len(bare(new).split())
    if level == 0:
        return same and bool(SHORT.get(old)) == bool(SHORT.get(new)) and not new.startswith(OWN_OFFICES)
    if level == 1:
        kind = REGIONS[old].startswith("Kota") == REGIONS[new].startswith("Kota")
        return same and kind and bare(new) != bare(parent) and (NAMED[bare(old)] > 1) == (NAMED[bare(new)] > 1)
    return same and (level < 3 or old[-4] == new[-4])


def other_places(gold, dice):
    """Another code for each in the gold and above it; nothing where one has no like."""
    named = set()

    def walk(value):
        for it in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            walk(it)
        if isinstance(value, str) and value in REGIONS:
            named.update(value[:end] for end in (2, 5, 8, 13) if end <= len(value))

    walk(gold)
    codes = {}
    for old in sorted(named, key=lambda it: (it.count("."), it)):
        parent = codes.get(old.rpartition(".")[0], "")
        fits = [it for it in BELOW[parent] if it not in codes.values() and alike(old, it, parent)]
        if not fits or old.startswith(OWN_OFFICES):
            return {}
        codes[old] = dice.choice(fits)
    return codes


def plain(name):
    return [it for it in name.split() if re.fullmatch(r"[A-Z][a-z]{2,}", it)]


def other_people(gold, pool, small, dice):
    names, used = {}, set()
    for official in gold["officials"]:
        own = plain(official["name"])
        if not own or len(own) not in pool or any(it.lower() in small for it in own):
            continue
        for new in dice.sample(pool[len(own)], min(20, len(pool[len(own)]))):
            if not used & set(new):
                used |= set(new)
                for old, it in zip(own, new):
                    names.setdefault(old, it)
                break
    return names


def put(text, words):
    words = words | {old.upper(): new.upper() for old, new in words.items()}
    if not words:
        return text
    longest = sorted(words, key=len, reverse=True)
    return re.sub(r"(?<!\w)(?:%s)(?!\w)" % "|".join(map(re.escape, longest)), lambda it: words[it[0]], text)


def in_gold(value, words, codes, field=None):
    if isinstance(value, dict):
        return {key: in_gold(it, words, codes, key) for key, it in value.items()}
    if isinstance(value, list):
        return [in_gold(it, words, codes, field) for it in value]
    keys = {"key", "unit", "parent", "organizers", "leaders", "speakers", "attendees", "speaker", "who", "by"}
    if not isinstance(value, str) or field in keys:
        return value
    return codes.get(value) or put(value, words)


def main():
    what, seed, source, target = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4])
    dice = random.Random(seed)
    target.mkdir(parents=True, exist_ok=True)
    every = [json.loads(it.read_text("utf-8")) for it in sorted((ROOT / "tests/golden").rglob("*.gold.json"))]
    places = {word for name in REGIONS.values() for word in name.split()}
    pool = defaultdict(list)
    for official in (it for gold in every for it in gold["officials"]):
        own = plain(official["name"])
        if own and " ".join(own) == official["name"] and not places & set(own):
            pool[len(own)].append(own)
    small = {it.lower() for it in places}
    for page in sorted(source.glob("*.txt")):
        small.update(re.findall(r"\b[a-z]+\b", page.read_text("utf-8")))
    changed = 0
    for file in sorted(source.glob("*.gold.json")):
        page = next(it for it in (file.with_name(file.name.replace(".gold.json", end)) for end in (".txt", ".html")) if it.exists())
        gold = json.loads(file.read_text("utf-8"))
        codes = other_places(gold, dice) if what == "places" else {}
        words = other_people(gold, pool, small, dice) if what == "people" else {}
        for old, new in codes.items():
            words.setdefault(bare(old), bare(new))
            if old in SHORT and new in SHORT:
                words.setdefault(SHORT[old], SHORT[new])
        changed += bool(words)
        (target / page.name).write_text(put(page.read_text("utf-8"), words), "utf-8")
        (target / file.name).write_text(json.dumps(in_gold(gold, words, codes), ensure_ascii=False, indent=1), "utf-8")
    if what == "people" and (source / "LINKS.json").exists():
        shutil.copy(source / "LINKS.json", target)
    print(f"{changed} pages changed")


if __name__ == "__main__":
    main()
