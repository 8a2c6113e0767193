"""One answer of scikit-learn from a cold start: the model is learned once, pickled, and then loaded.

Arguments: train DIGEST PICKLE, or predict PICKLE TEXT. A linear support vector machine on TF-IDF of words
and pairs of words, 50,000 terms as Sheaf has.
"""

import pickle
import sys

if sys.argv[1] == "predict":
    with open(sys.argv[2], "rb") as file:
        model = pickle.load(file)
    with open(sys.argv[3], encoding="utf-8") as file:
        print(model.predict([file.read()])[0])
else:
    import csv
    import gzip
    import json

    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.pipeline import make_pipeline
    from sklearn.svm import LinearSVC

    opened = gzip.open if sys.argv[2].endswith(".gz") else open
    with opened(sys.argv[2], "rt", encoding="utf-8") as lines:
        papers = [json.loads(line) for line in lines]
    with open("seeds/taxonomy.csv", encoding="utf-8") as rows:
        topics = {row["label"] for row in csv.DictReader(rows) if row["facet"] == "topic"}
    labelled = [(topics.intersection(paper["labels"]), paper) for paper in papers]
    answers, papers = zip(*[(min(found), paper) for found, paper in labelled if found])
    texts = [" ".join([*paper["title"].values(), *paper["abstract"].values()]) for paper in papers]
    vectorizer = TfidfVectorizer(sublinear_tf=True, ngram_range=(1, 2), min_df=2, max_features=50_000)
    model = make_pipeline(vectorizer, LinearSVC()).fit(texts, answers)
    with open(sys.argv[3], "wb") as file:
        pickle.dump(model, file)
