"""Learns and tests on every labelled set of a folder, beside scikit-learn or other options of Sheaf.

Prints a row for each set and opponent: papers learned from (on average over folds) and tested, labels, scores
of Sheaf and of the opponent, and the paired differences with their standard errors. At the end the means.
"""

import argparse
import sys
import time
from pathlib import Path
from typing import NamedTuple

import numpy as np
from suite_learners import Scikit, Sheaf
from suite_scores import compare, mean
from suite_sets import LEFT_OUT, sets

PAPERS = ["set", "split", "learned", "tested", "labels", "beside"]
FIGURES = ["accuracy", "its", "difference", "macro-F1", "its", "difference", "ECE", "its", "seconds", "its"]
WIDTHS = [21, 21, 7, 6, 6, 12, 8, 5, 11, 8, 5, 11, 5, 5, 7, 3]


class Run(NamedTuple):
    answers: list
    seconds: float


def arguments():
    parser = argparse.ArgumentParser(prog="src/bench/run suite", description=__doc__.partition("\n")[0])
    parser.add_argument("data", type=Path, metavar="FOLDER")
    parser.add_argument("--tune", action="store_true", help="look at no test part: test on papers of train parts")
    parser.add_argument("--only", metavar="NAME,...", help="only these sets")
    options = "options of sheaf train, then perhaps -- and those of classify; TEST is the file of tested papers"
    parser.add_argument("--set", default="", metavar="OPTIONS", dest="options", help=options)
    against = "compare with Sheaf under these options, '' for none; may be given again. Default: scikit-learn"
    parser.add_argument("--against", action="append", metavar="OPTIONS", help=against)
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


def measure(split, learner, opponents):
    """What is true, and the learner beside each opponent, with the seconds of both."""
    truth = [paper.labels for _, test in split.parts for paper in test]
    own, *others = [run(each, split.parts) for each in [learner, *opponents]]
    return truth, [(compare(truth, own.answers, o.answers), own.seconds, o.seconds) for o in others]


def cells(pair, own_seconds, its_seconds):
    first, second = pair.first, pair.second
    accuracy = [share(first.accuracy), share(second.accuracy), signed(pair.accuracy)]
    macro_f1 = [share(first.macro_f1), share(second.macro_f1), signed(pair.macro_f1)]
    ece = [share(first.ece), share(second.ece)]
    return [*accuracy, *macro_f1, *ece, f"{own_seconds:.0f}", f"{its_seconds:.0f}"]


def share(value):
    return "–" if value is None else f"{value:.3f}"


def signed(difference):
    return f"{100 * difference.value:+.1f} ± {100 * difference.error:.1f}"


def show(row):
    print("| " + " | ".join(f"{cell:<{width}}" for cell, width in zip(row, WIDTHS)) + " |", flush=True)


def head(learner):
    print(f"{learner.name}; differences in points, with their standard errors")
    for name, why in LEFT_OUT.items():
        print(f"{name} is left out: {why}")
    show(PAPERS + FIGURES)
    show(["-" * width for width in WIDTHS])


def main():
    chosen = arguments()
    if not (chosen.data / "bench").is_dir():
        sys.exit(f"suite: expected a folder with sets in bench, found no {chosen.data / 'bench'}")
    wanted = selected(sets(chosen.data), chosen.only and chosen.only.split(","))
    measured, *opponents = learners(chosen)
    results = []
    head(measured)
    for name, split_for in wanted.items():
        split = split_for("tune" if chosen.tune else "test")
        truth, outcomes = measure(split, measured, opponents)
        learned = np.mean([len(train) for train, _ in split.parts])
        labels = len({label for labels in truth for label in labels})
        for opponent, outcome in zip(opponents, outcomes):
            show([name, split.kind, f"{learned:.0f}", str(len(truth)), str(labels), opponent.name, *cells(*outcome)])
        results.append(outcomes)
    for opponent, outcomes in zip(opponents, zip(*results)):
        pairs, own, its = zip(*outcomes)
        show([f"mean of {len(pairs)}", "", "", "", "", opponent.name, *cells(mean(pairs), sum(own), sum(its))])


if __name__ == "__main__":
    main()
