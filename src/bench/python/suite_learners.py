"""Sheaf and scikit-learn, each as it learns from papers and answers about others."""

import json
import shlex
import shutil
import subprocess
import sys
import tempfile
import warnings
from collections import Counter
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np
from scikit_train import terms
from sklearn.calibration import CalibratedClassifierCV
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.multiclass import OneVsRestClassifier
from sklearn.preprocessing import MultiLabelBinarizer
from sklearn.svm import LinearSVC

CHINESE = 0.3
SOME_CHINESE = 0.02
CALIBRATION_FOLDS = 3


class Answer(NamedTuple):
    """The probability is that of the only label; none where there may be several."""

    labels: list
    probability: Optional[float]


class Sheaf:
    """Words of options before -- are those of train, behind it those of classify; TEST is the tested papers."""

    def __init__(self, command, options):
        self.name = f"Sheaf {options}".strip()
        self.command = command
        self.options = options

    def answers(self, train, test):
        folder = Path(tempfile.mkdtemp(prefix="sheaf-suite-"))
        try:
            return self.answers_in(folder, train, test)
        finally:
            shutil.rmtree(folder)

    def answers_in(self, folder, train, test):
        tested, model = folder / "test.jsonl", folder / "models"
        write(folder / "train.jsonl", [{**paper.record, **written(paper)} for paper in train])
        write(tested, [paper.record for paper in test])
        words = [str(tested) if word == "TEST" else word for word in shlex.split(self.options)]
        cut = words.index("--") if "--" in words else len(words)
        self.run("train", "--quick", folder / "train.jsonl", "--model", model, *words[:cut])
        lines = self.run("classify", "--json", tested, "--model", model, *words[cut + 1 :]).splitlines()
        found = {line["source"].rpartition(":")[2]: line for line in map(json.loads, lines)}
        if len(found) != len(test):
            sys.exit(f"suite: expected {len(test)} answers of {self.name}, found {len(found)}")
        return [answer(found[str(place)], paper.several) for place, paper in enumerate(test, 1)]

    def run(self, command, *words):
        call = [self.command, command, "--quiet", *map(str, words)]
        done = subprocess.run(call, capture_output=True, text=True, encoding="utf-8")
        if done.returncode:
            sys.exit(f"suite: {shlex.join(call)} failed:\n{done.stderr}")
        return done.stdout


def written(paper):
    return {"labels": paper.labels} if paper.several else {"label": paper.labels[0]}


def write(path, records):
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def answer(line, several):
    if several:
        return Answer([theme["label"] for theme in line["themes"]], None)
    topic = line["topic"] or {"label": "", "probability": 0}
    return Answer([topic["label"]], topic["probability"])


class Scikit:
    """TF-IDF and a linear support vector machine, as usual.

    Words and pairs of words; characters and pairs of them for Chinese; for papers in both languages words,
    their pairs, and pairs of Chinese characters. The answer is the greatest margin, its probability that of
    sigmoids fitted on margins of three folds. Several labels are rare each, and balanced.
    """

    name = "scikit-learn"

    def answers(self, train, test):
        texts = [paper.text() for paper in train]
        ways = {"sublinear_tf": True, "min_df": 2, **analysis(texts[:1000])}
        vectorizer = TfidfVectorizer(**ways)
        rows = vectorizer.fit_transform(texts)
        test_rows = vectorizer.transform([paper.text() for paper in test])
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if train[0].several:
                return several_labels(rows, [paper.labels for paper in train], test_rows)
            return one_label(rows, np.array([paper.labels[0] for paper in train]), test_rows)


def analysis(texts):
    han = sum("\u4e00" <= c <= "\u9fff" for text in texts for c in text) / sum(map(len, texts))
    if SOME_CHINESE < han < CHINESE:
        return {"analyzer": terms}
    return {"analyzer": "char" if han >= CHINESE else "word", "ngram_range": (1, 2)}


def several_labels(rows, labels, test_rows):
    binarizer = MultiLabelBinarizer()
    model = OneVsRestClassifier(LinearSVC(class_weight="balanced")).fit(rows, binarizer.fit_transform(labels))
    found = binarizer.inverse_transform(model.predict(test_rows))
    return [Answer(list(labels), None) for labels in found]


def one_label(rows, labels, test_rows):
    folds = min(CALIBRATION_FOLDS, *Counter(labels).values())
    if folds < 2:
        return [Answer([label], None) for label in LinearSVC().fit(rows, labels).predict(test_rows)]
    model = CalibratedClassifierCV(LinearSVC(), cv=folds, ensemble=False).fit(rows, labels)
    found = model.calibrated_classifiers_[0].estimator.predict(test_rows)
    columns = np.searchsorted(model.classes_, found)
    probabilities = model.predict_proba(test_rows)[np.arange(len(found)), columns]
    return [Answer([label], p) for label, p in zip(found.tolist(), probabilities.tolist())]
