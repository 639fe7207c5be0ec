#!/usr/bin/env python3
"""Prints the scores of attribution in one table, beside what other programs reach.

    scripts/attribution-table.py SCORES.json

SCORES.json is what the scorer of attributions writes with --json. The columns of other programs
were measured on the same articles with the same scorer; they are not run here.
"""
import json
import sys

# measure, row of the scorer, goal, Citron re-trained, Gender Gap Tracker, textacy by paragraph
ROWS = [
    ("full F1 (content and source)", "full|all", 62, 52.6, 34.9, 25.8),
    ("content overlap F1", "content overlap|all", 71, 57.5, 42.9, 28.2),
    ("  direct", "content overlap|direct", 95, 66.6, 58.3, 66.9),
    ("  mixed", "content overlap|mixed", 86, 72.0, 59.7, 0.0),
    ("  indirect", "content overlap|indirect", 61, 50.7, 31.3, 0.1),
    ("content exact F1", "content exact|all", None, 39.7, 27.6, 12.5),
    ("cue, any word, F1", "cue any|all", None, 65.9, 46.1, 32.9),
    ("quoted words with the right speaker F1", "quoted tokens+speaker|all", 91, 70.0, 56.3, 78.6),
]


def shown(value):
    return "-" if value is None else f"{value:.1f}"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        scores = json.load(file)
    print(f"{'measure':40}{'Quoth':>8}{'goal':>8}{'Citron':>8}{'GGT':>8}{'textacy':>9}")
    for name, row, goal, *peers in ROWS:
        value = scores.get(row, {}).get("F1")
        goal = "" if goal is None else goal
        print(
            f"{name:40}{shown(value):>8}{goal:>8}{shown(peers[0]):>8}"
            f"{shown(peers[1]):>8}{shown(peers[2]):>9}".rstrip())
    print("Citron: re-trained on the same articles; GGT: Gender Gap Tracker; textacy 0.13 by paragraph")


if __name__ == "__main__":
    main()
