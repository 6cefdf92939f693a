#!/usr/bin/env python3
"""Links a mention table with Splink (DuckDB), with everything chosen in its favour, and prints the best it reaches.

    splink_link.py --mentions DIR/mentions.ndjson --truth DIR/truth.csv

In its favour: the share of matching pairs and the m probabilities are learnt from the truth (with --em, by expectation
maximisation instead, as a user without the truth would); the threshold is the best of a sweep; names are also given as
first and last word, with term frequency adjustments; a row that it leaves alone is a cluster of its own.
"""

import argparse
import collections
import csv
import json
import logging
import resource
import time

import pandas
import splink.comparison_library as cl
import splink.comparison_level_library as cll
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

LADDERS = [
    "Bripda Briptu Brigpol Bripka Aipda Aiptu Ipda Iptu AKP Kompol AKBP Kombes Brigjen Irjen".split(),
    "Serda Sertu Serka Serma Pelda Peltu Letda Lettu Kapten Mayor Letkol Kolonel".split(),
]
STEP = {rank: 100 * ladder + step for ladder, ranks in enumerate(LADDERS) for step, rank in enumerate(ranks)}


def table(path, truth):
    """The mentions as a data frame, with what a careful user would add."""
    people = dict(list(csv.reader(open(truth, encoding="utf-8")))[1:])
    rows = []
    for line in open(path, encoding="utf-8"):
        row = json.loads(line)
        words = [it.lower() for it in row["name"].replace(".", ". ").split()]
        rank = row.get("rank")
        rows.append(
            {
                "unique_id": row["id"],
                "name": " ".join(words),
                "first": words[0],
                "last": words[-1],
                "unit": row.get("unit"),
                "post": row.get("post"),
                "region": row.get("region"),
                "rank": rank,
                "step": STEP.get(rank.split()[0]) if rank else None,
                "date": row.get("date"),
                "person": people[row["id"]],
            }
        )
    return pandas.DataFrame(rows)


def settings(frame, prior):
    """The model: name by edit distance and frequency, unit, rank by steps, and what else the table has."""
    name = cl.CustomComparison(
        [
            cll.NullLevel("name"),
            cll.ExactMatchLevel("name", term_frequency_adjustments=True),
            cll.DamerauLevenshteinLevel("name", 2),
            cll.And(cll.ExactMatchLevel("first"), cll.ExactMatchLevel("last")),
            cll.JaroWinklerLevel("name", 0.88),
            cll.ExactMatchLevel("first", term_frequency_adjustments=True),
            cll.ExactMatchLevel("last", term_frequency_adjustments=True),
            cll.ElseLevel(),
        ],
        output_column_name="name",
    )
    rank = cl.CustomComparison(
        [
            cll.NullLevel("step"),
            cll.ExactMatchLevel("step", term_frequency_adjustments=True),
            cll.AbsoluteDifferenceLevel("step", 1),
            cll.AbsoluteDifferenceLevel("step", 2),
            cll.ElseLevel(),
        ],
        output_column_name="rank",
    )
    comparisons = [name, rank]
    for column in ("unit", "post", "region"):
        if frame[column].notna().any():
            comparisons.append(cl.ExactMatch(column).configure(term_frequency_adjustments=True))
    return SettingsCreator(
        link_type="dedupe_only",
        comparisons=comparisons,
        blocking_rules_to_generate_predictions=[
            block_on("name"),
            block_on("first", "last"),
            block_on("first", "unit"),
            block_on("last", "unit"),
        ],
        probability_two_random_records_match=prior,
        additional_columns_to_retain=["person"],
        retain_matching_columns=False,
    )


def pairs(counts):
    return sum(n * (n - 1) // 2 for n in counts)


def score(clusters, people):
    """Pairwise precision, recall, F1 and B-cubed F1 of {row: cluster}."""
    cells = collections.Counter((clusters[row], person) for row, person in people.items())
    said = collections.Counter(clusters[row] for row in people)
    true = collections.Counter(people.values())
    both = pairs(cells.values())
    p, r = both / max(pairs(said.values()), 1), both / max(pairs(true.values()), 1)
    bp = sum(n * n / said[s] for (s, _), n in cells.items()) / len(people)
    br = sum(n * n / true[t] for (_, t), n in cells.items()) / len(people)
    f = lambda a, b: 2 * a * b / (a + b) if a + b else 0.0
    return p, r, f(p, r), bp, br, f(bp, br)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mentions", required=True)
    parser.add_argument("--truth", required=True)
    parser.add_argument("--em", action="store_true", help="learn without the truth")
    parser.add_argument("--name", default="splink")
    options = parser.parse_args()
    logging.getLogger("splink").setLevel(logging.ERROR)
    frame = table(options.mentions, options.truth)
    people = dict(zip(frame["unique_id"], frame["person"]))
    prior = pairs(collections.Counter(people.values()).values()) / (len(people) * (len(people) - 1) / 2)
    began = time.monotonic()
    db = DuckDBAPI()
    linker = Linker(db.register(frame), settings(frame, prior), log_level="ERROR")
    linker.training.estimate_u_using_random_sampling(max_pairs=2e6)
    if options.em:
        for rule in (block_on("name"), block_on("last", "unit")):
            linker.training.estimate_parameters_using_expectation_maximisation(rule)
    else:
        linker.training.estimate_m_from_label_column("person")
    predictions = linker.inference.predict(threshold_match_weight=-2)
    best, spent = None, 0.0
    for weight in (-1, 1, 3, 5, 7, 9, 11, 13, 16, 20):
        one = time.monotonic()
        found = linker.clustering.cluster_pairwise_predictions_at_threshold(
            predictions, threshold_match_weight=weight
        ).as_pandas_dataframe()
        result = score(dict(zip(found["unique_id"], found["cluster_id"])), people)
        spent = time.monotonic() - one
        if best is None or result[2] > best[0][2]:
            best = (result, weight)
        if result[1] < 0.8 * best[0][1] and result[2] < best[0][2]:
            break
    (p, r, f1, bp, br, bf), weight = best
    seconds = time.monotonic() - began
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{options.name:<10} {len(people):>8} rows | pairs P {p:.4f} R {r:.4f} F1 {f1:.4f} | B3 P {bp:.4f} R {br:.4f} F1 {bf:.4f}"
        f" | {seconds:.1f} s with the sweep, {megabytes:.0f} MB, best weight {weight}"
    )


if __name__ == "__main__":
    main()
