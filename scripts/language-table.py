#!/usr/bin/env python3
"""Prints the scores of the language stages in one table, beside what other programs reach.

    scripts/language-table.py FOLDER

FOLDER holds the scorer's JSON files as scripts/evaluate writes them. The anchors are published or
measured scores of spaCy's small English model and of UDPipe 1.2 on comparable data (they are
anchors, not runs on this machine).
"""
import json
import sys
from pathlib import Path

# measure, file of the result, row in it, goal, anchor
ROWS = [
    ("words F1, EWT raw text", "ewt-raw", "words", 99.2, "UDPipe 1.2: 99.1"),
    ("words F1, GUM raw text", "gum-raw", "words", 99.7, "UDPipe 1.2: 99.7"),
    ("sentence breaks F1, GUM news raw text", "gum-raw-news", "breaks", 95.6, "pysbd: 90.5"),
    ("sentence breaks F1, GUM raw text", "gum-raw", "breaks", None, ""),
    ("sentence breaks F1, EWT raw text", "ewt-raw", "breaks", None, ""),
    ("UPOS, EWT", "ewt", "UPOS", 95.7, "spaCy sm 92.6, UDPipe 1.2 94.4 (test)"),
    ("XPOS, EWT", "ewt", "XPOS", 94.9, ""),
    ("UPOS, GUM news", "gum-news", "UPOS", 96.2, ""),
    ("XPOS, GUM news", "gum-news", "XPOS", 95.5, "spaCy sm 97.6 (dev and test)"),
    ("UPOS, words not in training, EWT", "ewt", "unknown UPOS", None, ""),
    ("lemma, gold tags, EWT", "ewt-lemma", "lemma", 98.5, "spaCy sm 98.0 (PUD, own tags)"),
    ("lemma, gold tags, GUM", "gum-lemma", "lemma", 98.5, ""),
    ("UAS, EWT", "ewt", "UAS", 85.8, ""),
    ("LAS, EWT", "ewt", "LAS", 82.5, "UDPipe 1.2 81.2 (test)"),
    ("UAS, GUM", "gum", "UAS", None, ""),
    ("LAS, GUM", "gum", "LAS", None, "UDPipe 1.2 76.8 (older test)"),
    ("LAS, GUM news", "gum-news", "LAS", None, ""),
    ("nsubj F1, GUM news", "gum-news", "nsubj", None, ""),
    ("names F1, EWT", "names", "all", 75.0, "spaCy sm 61.5"),
    ("names F1 without kinds, EWT", "names", "untyped", None, "spaCy sm 71.6"),
    ("persons F1, EWT", "names", "PER", None, ""),
    ("organisations F1, EWT", "names", "ORG", None, ""),
    ("places F1, EWT", "names", "LOC", None, ""),
]


def main():
    folder = Path(sys.argv[1])
    print(f"{'measure':40}{'result':>8}{'goal':>8}   anchor")
    for name, file, row, goal, anchor in ROWS:
        path = folder / f"{file}.json"
        value = json.loads(path.read_text()).get(row, {}).get("F1") if path.exists() else None
        shown = "-" if value is None else f"{value:.2f}"
        print(f"{name:40}{shown:>8}{'' if goal is None else goal:>8}   {anchor}".rstrip())


if __name__ == "__main__":
    main()
