"""The labelled sets of a folder, and which papers of each are learned from and which are tested."""

import gzip
import hashlib
import json
import re
from typing import NamedTuple

from scikit_train import TOPICS

FOLDS = 5
ENOUGH_TESTED_ONCE = 10_000
DIGEST = "open-digest"
DAYS = {"test": ("2025-01-01", "9999"), "tune": ("2024-10-01", "2025-01-01")}
LEFT_OUT = {"reuters_all_dated": "its documents are those of reuters_modapte90"}


class Paper(NamedTuple):
    """The record without its labels, its labels, and whether it may have several."""

    record: dict
    labels: list
    several: bool

    def text(self):
        fields = [self.record.get(name) or "" for name in ("title", "abstract", "text")]
        return "\n".join("\n".join(f.values()) if isinstance(f, dict) else f for f in fields).strip()


class Split(NamedTuple):
    """Each part is a pair: papers to learn from, papers to test on."""

    kind: str
    parts: list


def sets(data):
    """The names of all sets with the functions that split them, for "test" or for "tune"."""
    found = {}
    for folder in sorted((data / "bench").iterdir()):
        if folder.name not in LEFT_OUT and (folder / "all.jsonl.gz").exists():
            found[folder.name] = lambda goal, folder=folder: in_folds(read(folder / "all.jsonl.gz"), goal)
        elif (folder / "train.jsonl.gz").exists():
            found[folder.name] = lambda goal, folder=folder: official(folder, goal)
    digest = data / DIGEST / "papers.jsonl.gz"
    if digest.exists():
        found[DIGEST] = lambda goal: by_time(read(digest), *DAYS[goal])
    return found


def read(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [paper(json.loads(line)) for line in lines]


def paper(record):
    label, labels = record.pop("label", None), record.pop("labels", None)
    return Paper(record, [label] if labels is None else labels, labels is not None)


def official(folder, goal):
    """Settings are tried on the held-out part that the set has, or on folds of what is learned from."""
    train = read(folder / "train.jsonl.gz")
    if goal == "test":
        return Split("official", [(train, read(folder / "test.jsonl.gz"))])
    for name in ("dev", "val"):
        held_out = folder / f"{name}.jsonl.gz"
        if held_out.exists():
            return Split(f"train, {name}", [(train, read(held_out))])
    folds = folded(train)
    tested = 1 if len(train) > ENOUGH_TESTED_ONCE else FOLDS
    parts = [([p for f in folds if f is not fold for p in f], fold) for fold in folds[:tested]]
    return Split(f"{tested} of {FOLDS} folds of train", parts)


def in_folds(papers, goal):
    """Every paper is tested once; for "tune" by papers with which it shares a train part."""
    folds = folded(papers)
    parts = []
    for place, fold in enumerate(folds):
        hidden = [fold] if goal == "test" else [fold, folds[place - 1]]
        parts.append(([p for f in folds if all(f is not h for h in hidden) for p in f], fold))
    return Split(f"{FOLDS} folds" if goal == "test" else f"{FOLDS} inner folds", parts)


def folded(papers):
    """Stratified by label; the same text never falls into two folds."""
    labels = {}
    for one in papers:
        labels.setdefault(one.text().lower(), (one.labels or [""])[0])
    order = sorted(labels, key=lambda text: (labels[text], hashlib.md5(text.encode()).hexdigest()))
    fold = {text: place % FOLDS for place, text in enumerate(order)}
    return [[one for one in papers if fold[one.text().lower()] == number] for number in range(FOLDS)]


def by_time(papers, day, end):
    """The topics alone; papers without one are left out."""
    topics = [(one, next((label for label in one.labels if label in TOPICS), None)) for one in papers]
    papers = [Paper(one.record, [topic], False) for one, topic in topics if topic]
    train = [one for one in papers if published(one) < day]
    return Split(f"from {day}", [(train, [one for one in papers if day <= published(one) < end])])


def published(paper):
    """No paper is older than its arXiv id."""
    year, month = re.fullmatch(r"(?:(\d\d)(\d\d)\.\d+)?.*", paper.record.get("id") or "").groups()
    return max(paper.record["date"], f"20{year}-{month}-01" if year else "")
