"""Planted label errors, found by scikit-learn and the rankings of cleanlab.

A tenth of the papers of a digest, chosen by the hash of seed and id, get another topic, each other one
as likely. Out-of-fold probabilities (5 folds) of TF-IDF with logistic regression and with a calibrated
linear support vector machine are ranked as cleanlab does: first the papers off the diagonal of the
confident joint (Northcutt, Jiang and Chuang, JAIR 2021), then all others, each by normalised margin or by
self-confidence; and all papers by these alone. Arguments: digest, first seed, last seed.
"""

import gzip
import hashlib
import json
import sys

import numpy as np
from sklearn.calibration import CalibratedClassifierCV
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.pipeline import make_pipeline, make_union
from sklearn.svm import LinearSVC

TOPICS = sorted(["Agent", "LLM应用", "LLM理论", "RAG", "其他"])


def number(text):
    digest = hashlib.md5(text.encode("utf-8")).digest()
    return int.from_bytes(digest[:8], "big") >> 1


def read(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        papers = [json.loads(line) for line in lines]
    for place, paper in enumerate(papers):
        paper.setdefault("id", str(place))
    return [p for p in papers if p["labels"] and p["labels"][0] in TOPICS]


def planted(papers, seed):
    truth = np.array([TOPICS.index(p["labels"][0]) for p in papers])
    given = truth.copy()
    order = sorted(range(len(papers)), key=lambda i: number(f"{seed}:{papers[i]['id']}"))
    for i in order[: len(papers) // 10]:
        others = [t for t in range(len(TOPICS)) if t != truth[i]]
        given[i] = others[number(f"to{seed}:{papers[i]['id']}") % len(others)]
    return truth, given


def text(paper, language):
    return paper["title"].get(language, "") + "\n" + paper["abstract"].get(language, "")


def features():
    words = TfidfVectorizer(
        preprocessor=lambda p: text(p, "en").lower(), ngram_range=(1, 2), min_df=2, sublinear_tf=True
    )
    characters = TfidfVectorizer(
        preprocessor=lambda p: text(p, "zh"), analyzer="char", ngram_range=(1, 2), min_df=2, sublinear_tf=True
    )
    return make_union(words, characters)


def confident_joint_issues(probabilities, given):
    labels = range(probabilities.shape[1])
    thresholds = np.array([probabilities[given == k, k].mean() for k in labels])
    above = probabilities >= thresholds
    likeliest = np.where(above, probabilities, -1).argmax(axis=1)
    return above.any(axis=1) & (likeliest != given)


def rankings(probabilities, given):
    rows = np.arange(len(given))
    own = probabilities[rows, given]
    others = probabilities.copy()
    others[rows, given] = -1
    issues = confident_joint_issues(probabilities, given)
    for name, badness in (("self-confidence", -own), ("normalised margin", others.max(axis=1) - own)):
        yield name, badness
        yield "confident joint, " + name, badness + 10 * issues


def main():
    papers = read(sys.argv[1])
    rows = features().fit_transform(papers)
    learners = {
        "logistic": LogisticRegression(max_iter=1000),
        "svm": CalibratedClassifierCV(LinearSVC(), cv=3),
    }
    results = {}
    for seed in range(int(sys.argv[2]), int(sys.argv[3]) + 1):
        truth, given = planted(papers, seed)
        wrong = truth != given
        folds = StratifiedKFold(5, shuffle=True, random_state=seed)
        for learner, model in learners.items():
            probabilities = cross_val_predict(model, rows, given, cv=folds, method="predict_proba", n_jobs=2)
            for name, badness in rankings(probabilities, given):
                order = np.argsort(-badness, kind="stable")
                found = wrong[order]
                results.setdefault(learner + ", " + name, []).append(
                    (found[:500].mean(), found[:2000].sum() / wrong.sum())
                )
    for name, figures in results.items():
        precision, recall = np.mean(figures, axis=0)
        print(f"{name:48} precision at 500 {precision:.3f}  recall at 2000 {recall:.3f}")


main()
