#!/usr/bin/env python3
"""What a learner finds in what the reader misses (docs/decisions/0014-what-a-learner-finds.md).

  python3 -m venv V && V/bin/pip install -r tools/leftover/requirements.txt
  V/bin/python tools/leftover/leftover.py people|sentences|days SIMPUL GOLD_DIR [GOLD_DIR ...]

Reads each folder of gold pages with the program, pairs its events with the gold's as the referee does, and asks a logistic regression,
cross-validated by page, which of what is left over belongs to the gold:

  people     officials whom the reader did not put at an event: who was there?
  sentences  sentences that open no event: which tell one that is missed?
  days       sentences with a printed day that no event of the page has: which tell one that is missed?

Prints how many of the first so many are right, and the sentences or names it is surest of.
"""
import datetime, json, re, subprocess, sys, unicodedata
from pathlib import Path

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, cross_val_predict

MONTHS = "januari februari maret april mei juni juli agustus september oktober november desember".split()


def letters(text):
    return re.sub(r"[^a-z0-9]", "", unicodedata.normalize("NFKC", text or "").casefold())


def words(text):
    return re.findall(r"[a-z]+|[“”\"(),.]", text.lower())


def pages(simpul, folder):
    """Name, gold and reading of each page of a folder."""
    done = subprocess.run([simpul, "extract", "--quiet", "--progress", "never", folder], capture_output=True, text=True)
    readings = {Path(it["document"]["url"]).stem: it for it in map(json.loads, done.stdout.splitlines())}
    for gold in sorted(Path(folder).glob("*.gold.json")):
        name = gold.name.removesuffix(".gold.json")
        if name in readings:
            yield f"{folder}/{name}", json.loads(gold.read_text("utf-8")), readings[name]


def start(event):
    return event["date"]["start"] if event["date"] else ""


def paired(gold, reading):
    """Keys of gold events and the events found that the referee would pair (score.py, pair_events)."""
    found = [{letters(reading["units"][o["unit"]]["name"]) for o in it["organizers"]} for it in reading["events"]]
    scored = []
    for want in gold["events"]:
        hosts = {letters(u["name"]) for u in gold["units"] if u["key"] in want["organizers"]}
        for index, event in enumerate(reading["events"]):
            day = (want["date"] or "").split("/")[0] == start(event)
            region = bool(want["region"]) and want["region"] == event["region"]
            venue = bool(want["venue"]) and letters(want["venue"]) == letters(event["venue"])
            score = 0.4 * (want["kind"] == event["kind"]) + 0.25 * day + 0.15 * region + 0.1 * venue
            scored.append((-score - 0.1 * bool(hosts & found[index]), want["key"], index))
    pairs = {}
    for score, key, index in sorted(scored):
        if score <= -0.5 and key not in pairs and index not in pairs.values():
            pairs[key] = index
    return pairs


def days(text):
    """Days and months printed in a sentence."""
    found = {(int(d), int(m)) for d, m in re.findall(r"\b(\d{1,2})[/-](\d{1,2})\b", text)}
    return found | {(int(d), MONTHS.index(m.lower()) + 1) for d, m in re.findall(r"\b(\d{1,2}) ([A-Z][a-z]+)", text) if m.lower() in MONTHS}


def day_of(date):
    it = datetime.date.fromisoformat(date.split("/")[0])
    return it.day, it.month


def of_people(gold, reading, pairs):
    names = {o["key"]: letters(o["name"]) for o in gold["officials"]}
    keys = {index: key for key, index in pairs.items()}
    there = {key: {names.get(k) for field in ("leaders", "speakers", "attendees") for k in it[field]} for key, it in ((e["key"], e) for e in gold["events"])}
    for index, event in enumerate(reading["events"]):
        first = min(it["sentence"] for it in event["evidence"])
        inside = {p["who"].get("official") for p in event["participants"]}
        for number, one in enumerate(reading["officials"]):
            if number in inside or not one["mentions"]:
                continue
            at = [m["evidence"]["sentence"] for m in one["mentions"]]
            marks = {f"kind={event['kind']}": 1, f"distance={max(-3, min(8, at[0] - first))}": 1, f"seen={min(len(at), 4)}": 1,
                     f"post={(one['posts'] or [{'post': '-'}])[0]['post']}": 1, f"event={min(index, 3)}": 1,
                     "elsewhere": any(number == p["who"].get("official") for e in reading["events"] for p in e["participants"])}
            marks |= {f"w:{w}": 1 for w in words(reading["sentences"][at[0]]["text"])}
            yield marks, letters(one["name"]) in there.get(keys.get(index), ()), f"{event['kind']}: {one['name']}"


def of_sentences(gold, reading, pairs, only_days):
    missed = [it for it in gold["events"] if it["key"] not in pairs]
    opened = {it["sentence"] for event in reading["events"] for it in event["evidence"]}
    known = {day_of(start(it)) for it in reading["events"] if start(it)}
    for index, sentence in enumerate(reading["sentences"]):
        text = sentence["text"]
        own = days(text) - known
        if not own if only_days else index in opened:
            continue
        on_day = any(it["date"] and day_of(it["date"]) in own for it in missed)
        at_place = any(len(letters(it["venue"])) > 6 and letters(it["venue"]) in letters(text) for it in missed)
        marks = {f"w:{w}": 1 for w in words(text)} | {f"place={min(index, 6)}": 1, "opened": index in opened,
                 "quote": "“" in text or '"' in text, f"events={min(len(reading['events']), 4)}": 1}
        yield marks, on_day or (at_place and not only_days), text


def main():
    question, simpul, folders = sys.argv[1], sys.argv[2], sys.argv[3:]
    rows, of_page = [], []
    for folder in folders:
        for page, gold, reading in pages(simpul, folder):
            pairs = paired(gold, reading)
            new = list(of_people(gold, reading, pairs) if question == "people" else of_sentences(gold, reading, pairs, question == "days"))
            rows += new
            of_page += [page] * len(new)
    marks, right, shown = zip(*rows)
    table = DictVectorizer().fit_transform(marks)
    model = LogisticRegression(C=0.3, max_iter=3000)
    sure = cross_val_predict(model, table, right, groups=of_page, cv=GroupKFold(10), method="predict_proba")[:, 1]
    order = sorted(range(len(rows)), key=lambda it: -sure[it])
    print(f"{len(rows)} left over, {sum(right)} of them in the gold, {sum(sure >= 0.5)} at even odds or more, {sum(r for r, s in zip(right, sure) if s >= 0.5)} of these right")
    for count in (20, 50, 100, 200):
        print(f"of the first {count}: {sum(right[it] for it in order[:count])} right")
    for it in order[:40]:
        print(f"{sure[it]:.2f} {'+' if right[it] else '-'} {of_page[it].rsplit('/', 1)[-1][:30]} | {shown[it][:200]}")


if __name__ == "__main__":
    main()
