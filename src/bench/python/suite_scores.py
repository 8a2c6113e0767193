"""Scores of answers, and paired differences with their standard errors."""

from typing import NamedTuple

import numpy as np
from sklearn.preprocessing import MultiLabelBinarizer

RESAMPLES = 1_000
BINS = 15


class Difference(NamedTuple):
    """The standard error is that of drawing the tested papers anew."""

    value: float
    error: float


class Scores(NamedTuple):
    """Accuracy is micro-F1 where a paper may have several labels; which is the same where each has one."""

    accuracy: float
    macro_f1: float
    ece: float


class Pair(NamedTuple):
    first: Scores
    second: Scores
    accuracy: Difference
    macro_f1: Difference


def compare(truth, first, second):
    """Both answer about the same papers, in the same order."""
    binarizer = MultiLabelBinarizer(sparse_output=True).fit(
        [*truth, *(answer.labels for answer in [*first, *second])]
    )
    true, *found = [
        binarizer.transform(labels)
        for labels in (truth, [answer.labels for answer in first], [answer.labels for answer in second])
    ]
    papers = len(truth)
    chance = np.random.default_rng(1)
    draws = [chance.integers(papers, size=papers) for _ in range(RESAMPLES)]
    weights = np.array([np.ones(papers)] + [np.bincount(draw, minlength=papers) for draw in draws])
    one, two = [f1(true, rows, weights) for rows in found]
    values = [tuple(each[:, 0]) for each in (one, two)]
    accuracy, macro_f1 = [Difference(each[0], each[1:].std(ddof=1)) for each in one - two]
    scores = [Scores(*value, ece(truth, answers)) for value, answers in zip(values, (first, second))]
    return Pair(*scores, accuracy, macro_f1)


def mean(pairs):
    """Over sets, which are independent of each other."""
    first, second, accuracy, macro_f1 = zip(*pairs)
    return Pair(mean_scores(first), mean_scores(second), mean_difference(accuracy), mean_difference(macro_f1))


def mean_scores(scores):
    known = [[value for value in values if value is not None] for values in zip(*scores)]
    return Scores(*(sum(values) / len(values) if values else None for values in known))


def mean_difference(ones):
    values, errors = zip(*ones)
    return Difference(sum(values) / len(ones), np.linalg.norm(errors) / len(ones))


def f1(true, found, weights):
    """Micro- and macro-F1 under each row of weights; macro over the labels that papers drawn have."""
    right = (true.multiply(found).T @ weights.T).T
    known = (true.T @ weights.T).T
    both = known + (found.T @ weights.T).T
    micro = 2 * right.sum(axis=1) / both.sum(axis=1)
    each = np.where(known > 0, 2 * right / np.maximum(both, 1), np.nan)
    return np.array([micro, np.nanmean(each, axis=1)])


def ece(truth, answers):
    """The mean distance of probability and share of right answers in bins of as many answers each."""
    if any(answer.probability is None for answer in answers):
        return None
    probabilities = np.array([answer.probability for answer in answers])
    right = np.array([answer.labels == labels for answer, labels in zip(answers, truth)])
    bins = np.array_split(np.argsort(probabilities, kind="stable"), min(BINS, len(answers)))
    away = [len(b) * abs(probabilities[b].mean() - right[b].mean()) for b in bins]
    return sum(away) / len(answers)
