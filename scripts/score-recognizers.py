#!/usr/bin/env python3
"""Compares found numbers with the unit cases of a recogniser library.

    score-recognizers.py EXCLUDED.tsv FOUND.jsonl GOLD.jsonl … [--errors]

FOUND holds one line a case, as `quoth extract --kinds figures,numbers` writes it (byte offsets):
"figures" are shown by the product, "numbers" are all numbers, typed ones such as ages included.
EXCLUDED names the cases that are not news English: id, tab, reason; lines with # are comments.

A case is right if each figure of the gold overlaps a number of ours with the same value, or the
same low and high, and no figure is shown beside these. A case lists only what its own model looks
for, so figures beside count only where that model would have to list them: every figure for the
number model, sums of money for the currency model, and so on. The last row counts a case only if no
figure of any kind stands beside.
"""
import collections
import json
import sys

# What a model lists, as types of ours; None: every figure.
LISTED = {
    "NumberModel": None,
    "NumberRangeModel": None,
    "PercentModel": {"percent"},
    "CurrencyModel": {"money"},
    "DimensionModel": {"measure"},
    "AgeModel": {"age"},
    "TemperatureModel": {"measure"},
}


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def is_close(a, b):
    return abs(a - b) <= 1e-5 * max(abs(a), abs(b), 1e-12)


def has_same_value(gold, found):
    """The same value, or for a gold interval the same ends; an open end is null on both sides."""
    if gold.get("value") is not None:
        return found.get("value") is not None and is_close(gold["value"], found["value"])
    ends = [(gold.get(name), found.get(name)) for name in ("low", "high")]
    return any(a is not None for a, _ in ends) and all(
        (a is None) == (b is None) and (a is None or is_close(a, b)) for a, b in ends
    )


def overlap(a, b):
    return a["start"] < b["end"] and b["start"] < a["end"]


def gold_in_bytes(case):
    """The gold's figures with offsets in bytes; without offsets a figure spans the text."""
    text = case["text"]
    for figure in case["figures"]:
        start, end = figure["start"], figure["end"]
        if start is None:
            start, end = 0, len(text)
        yield dict(
            figure,
            start=len(text[:start].encode("utf-8", "surrogatepass")),
            end=len(text[:end].encode("utf-8", "surrogatepass")),
        )


def verdict(case, found):
    """What is wrong with a case: figures missing, and figures beside of the listed and any kind."""
    numbers, shown = found.get("numbers", []), found.get("figures", [])
    gold = list(gold_in_bytes(case))
    missing = [
        g for g in gold if not any(overlap(g, n) and has_same_value(g, n) for n in numbers)
    ]
    beside = [f for f in shown if not any(overlap(g, f) for g in gold)]
    model = case["id"].rsplit("-", 1)[0]
    types = LISTED[model]
    listed = [f for f in beside if types is None or f["type"] in types]
    if model == "NumberRangeModel":
        # It looks for intervals only.
        listed = [f for f in listed if f["value"] is None or f["low"] != f["high"]]
    return missing, listed, beside


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    excluded_path, found_path, *gold_paths = arguments
    with open(excluded_path, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]
    excluded = {row[0]: row[1] for row in rows if len(row) == 2}
    found = {row["id"]: row for row in lines(found_path)}
    print("%-12s%8s%8s%8s%8s%8s" % ("", "cases", "out", "news", "right", "%"))
    unknown = set(excluded)
    total = collections.Counter()
    errors = []
    for path in gold_paths:
        count = collections.Counter()
        for case in lines(path):
            count["cases"] += 1
            unknown.discard(case["id"])
            missing, listed, beside = verdict(case, found.get(case["id"], {}))
            is_right = not missing and not listed
            if case["id"] in excluded:
                count["out"] += 1
                count["out right"] += is_right
                continue
            count["news"] += 1
            count["right"] += is_right
            count["strict"] += not missing and not beside
            if not is_right:
                errors.append((case, missing, listed, found.get(case["id"], {})))
        name = path.rsplit("recognizers-", 1)[-1].removesuffix(".jsonl")
        show(name, count)
        total += count
    show("together", total)
    print("right without a figure of any kind beside: %d" % total["strict"])
    print("left out but right all the same: %d\n" % total["out right"])
    for reason, number in collections.Counter(excluded.values()).most_common():
        print("%5d  left out: %s" % (number, reason))
    for name in sorted(unknown):
        print("no such case: %s" % name)
    if "--errors" in sys.argv:
        for case, missing, listed, row in errors:
            print(case["id"], "|", case["text"][:160])
            for g in missing:
                print("    missing", g["surface"], g["value"], g["low"], g["high"])
            for f in listed:
                print("    beside", f["type"], f["value"], f["low"], f["high"])
            if missing:
                for n in row.get("numbers", []):
                    print("    found", n["start"], n["end"], n["type"], n["value"], n["low"], n["high"])


def show(name, count):
    share = 100 * count["right"] / max(1, count["news"])
    print(
        "%-12s%8d%8d%8d%8d%8.1f"
        % (name, count["cases"], count["out"], count["news"], count["right"], share)
    )


if __name__ == "__main__":
    main()
