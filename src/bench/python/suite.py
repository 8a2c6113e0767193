"""Learns and tests on every labelled set of a folder, beside scikit-learn or other options of Sheaf.

Prints a row for each set and opponent: papers learned from (on average over folds) and tested, labels, scores
of Sheaf and of the opponent, and the paired differences with their standard errors. At the end the means.
"""

import argparse
import math
import sys
import time
from pathlib import Path
from typing import NamedTuple

import numpy as np
from suite_learners import Scikit, Sheaf
from suite_scores import Difference, Pair, compare
from suite_sets import LEFT_OUT, sets

COLUMNS = [
    "set", "split", "learned", "tested", "labels", "beside", "accuracy", "its", "difference",
    "macro-F1", "its", "difference", "ECE", "its", "seconds", "its",
]  # fmt: skip


class Run(NamedTuple):
    answers: list
    seconds: float


def arguments():
    parser = argparse.ArgumentParser(prog="src/bench/run suite", description=__doc__.partition("\n")[0])
    parser.add_argument("data", type=Path, metavar="FOLDER")
    parser.add_argument("--tune", action="store_true", help="look at no test part: test on papers of train parts")
    parser.add_argument("--sets", metavar="NAME,...", help="only these sets")
    parser.add_argument(
        "--set", default="", metavar="OPTIONS", dest="options",
        help="options of sheaf train, then perhaps -- and those of classify; TEST is the file of tested papers",
    )  # fmt: skip
    parser.add_argument(
        "--against", action="append", metavar="OPTIONS",
        help="compare with Sheaf under these options, '' for none; may be given several times. Default: scikit-learn",
    )  # fmt: skip
    parser.add_argument("--sheaf", default="./sheaf", metavar="COMMAND", help="Default: ./sheaf")
    return parser.parse_args()


def learners(chosen):
    """The first is measured, the rest are its opponents."""
    others = [Sheaf(chosen.sheaf, o) for o in chosen.against or []] or [Scikit()]
    return [Sheaf(chosen.sheaf, chosen.options), *others]


def selected(available, names):
    unknown = [name for name in names or [] if name not in available]
    if unknown:
        sys.exit(f"suite: expected sets among {', '.join(available)}, found {', '.join(unknown)}")
    return {name: split for name, split in available.items() if not names or name in names}


def run(learner, parts):
    began = time.monotonic()
    answers = [answer for train, test in parts for answer in learner.answers(train, test)]
    return Run(answers, time.monotonic() - began)


def measure(split, opponents):
    """The first learner beside each other one."""
    truth = [paper.labels for _, test in split.parts for paper in test]
    own, *others = [run(learner, split.parts) for learner in opponents]
    return truth, [(compare(truth, own.answers, o.answers), own.seconds, o.seconds) for o in others]


def mean(pairs):
    """Of all sets; the sets are independent of each other."""
    def over(values):
        known = [value for value in values if value is not None]
        return sum(known) / len(known) if known else None

    def difference(ones):
        return Difference(over([d.value for d in ones]), math.sqrt(sum(d.error**2 for d in ones)) / len(ones))

    scores = [[type(ones[0])(*map(over, zip(*ones))) for ones in zip(*[(p.first, p.second) for p in pairs])]]
    return Pair(*scores[0], difference([p.accuracy for p in pairs]), difference([p.macro_f1 for p in pairs]))


def cells(pair, own_seconds, its_seconds):
    first, second = pair.first, pair.second
    return [
        share(first.accuracy), share(second.accuracy), signed(pair.accuracy),
        share(first.macro_f1), share(second.macro_f1), signed(pair.macro_f1),
        share(first.ece), share(second.ece), f"{own_seconds:.0f}", f"{its_seconds:.0f}",
    ]  # fmt: skip


def share(value):
    return "–" if value is None else f"{value:.3f}"


def signed(difference):
    """In points: hundredths of a score."""
    return f"{100 * difference.value:+.1f} ± {100 * difference.error:.1f}"


def show(row):
    widths = [22, 21, 7, 6, 6, 12, 8, 5, 11, 8, 5, 11, 5, 5, 7, 4]
    print("| " + " | ".join(f"{cell:<{width}}" for cell, width in zip(row, widths)) + " |", flush=True)


def main():
    chosen = arguments()
    if not (chosen.data / "bench").is_dir():
        sys.exit(f"suite: expected a folder of sets, found no {chosen.data / 'bench'}")
    wanted = selected(sets(chosen.data), chosen.sets and chosen.sets.split(","))
    opponents = learners(chosen)
    results = []
    print(f"{opponents[0].name}; left out: " + "; ".join(f"{n} ({why})" for n, why in LEFT_OUT.items()))
    show(COLUMNS)
    show(["---"] * len(COLUMNS))
    for name, splitter in wanted.items():
        split = splitter("tune" if chosen.tune else "test")
        truth, outcome = measure(split, opponents)
        learned = np.mean([len(train) for train, _ in split.parts])
        labels = len({label for labels in truth for label in labels})
        for opponent, result in zip(opponents[1:], outcome):
            row = [name, split.kind, f"{learned:.0f}", str(len(truth)), str(labels), opponent.name]
            show(row + cells(*result))
        results.append(outcome)
    for opponent, outcome in zip(opponents[1:], zip(*results)):
        pairs, own, its = zip(*outcome)
        row = [f"mean of {len(pairs)}", "", "", "", "", opponent.name]
        show(row + cells(mean(pairs), sum(own), sum(its)))


main()
