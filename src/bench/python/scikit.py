"""scikit-learn on an official split: TF-IDF and a linear support vector machine, as usual.

Words and pairs of words; characters and pairs of them for Chinese. Arguments: name, train, test.
"""

import gzip
import json
import sys

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import accuracy_score, f1_score
from sklearn.multiclass import OneVsRestClassifier
from sklearn.preprocessing import MultiLabelBinarizer
from sklearn.svm import LinearSVC


def read(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    texts = [
        record.get("text") or record.get("title", "") + "\n" + record.get("abstract", "")
        for record in records
    ]
    return texts, [record.get("labels", record.get("label")) for record in records]


name, train, test = sys.argv[1:]
texts, labels = read(train)
test_texts, test_labels = read(test)
han = sum("\u4e00" <= c <= "\u9fff" for text in texts[:1000] for c in text)
chinese = han > 0.3 * sum(len(text) for text in texts[:1000])
vectorizer = TfidfVectorizer(
    sublinear_tf=True, ngram_range=(1, 2), analyzer="char" if chinese else "word", min_df=2
)
rows = vectorizer.fit_transform(texts)
test_rows = vectorizer.transform(test_texts)
if isinstance(labels[0], list):
    binarizer = MultiLabelBinarizer().fit(labels + test_labels)
    model = OneVsRestClassifier(LinearSVC()).fit(rows, binarizer.transform(labels))
    truth, found = binarizer.transform(test_labels), model.predict(test_rows)
    first = "micro-F1 %.3f" % f1_score(truth, found, average="micro")
else:
    truth, found = test_labels, LinearSVC().fit(rows, labels).predict(test_rows)
    first = "accuracy %.3f" % accuracy_score(truth, found)
macro = f1_score(truth, found, average="macro", zero_division=0)
print("%-18s scikit-learn %s  macro-F1 %.3f" % (name, first, macro))
