"""scikit-learn's training as one command: read, vectorise, learn one linear SVM, save.

Arguments: a digest, where to save the model, and perhaps papers to answer about, which goes beside it.
Words, pairs of words, and pairs of Chinese characters, as Sheaf has.
"""

import gzip
import json
import pickle
import re
import sys

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_pipeline
from sklearn.svm import LinearSVC

TOPICS = ["Agent", "LLM应用", "LLM理论", "RAG", "其他"]
PIECES = re.compile(r"[a-z0-9][a-z0-9]+|[\u4e00-\u9fff]+")


def read(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
        papers = [json.loads(line) for line in lines]
    answers = [next((label for label in paper["labels"] if label in TOPICS), None) for paper in papers]
    texts = [" ".join([*paper["title"].values(), *paper["abstract"].values()]) for paper in papers]
    return zip(*[(text, answer) for text, answer in zip(texts, answers) if answer])


def terms(text):
    words = PIECES.findall(text.lower())
    found = [word for word in words if word[0] < "\u4e00"]
    found += [first + " " + second for first, second in zip(found, found[1:])]
    for run in words:
        if run[0] >= "\u4e00":
            found += [run[i : i + 2] for i in range(len(run) - 1)]
    return found


if __name__ == "__main__":
    texts, answers = read(sys.argv[1])
    vectorizer = TfidfVectorizer(analyzer=terms, sublinear_tf=True, min_df=2, max_features=50_000)
    model = make_pipeline(vectorizer, LinearSVC(C=0.1, class_weight="balanced")).fit(texts, answers)
    with open(sys.argv[2], "wb") as file:
        pickle.dump(model, file)
    if len(sys.argv) > 3:
        asked, _ = read(sys.argv[3])
        with open(sys.argv[2] + ".answers", "w", encoding="utf-8") as file:
            file.writelines(answer + "\n" for answer in model.predict(list(asked)))
