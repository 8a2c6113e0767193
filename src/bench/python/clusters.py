"""What sh/clusters.sh needs beside Sheaf: papers without their tags, and how many tags clusters recover.

unlabelled DIGEST          the papers with their topic alone, as JSON lines
shuffled PAPERS            the same lines in another order
tags DIGEST CLUSTERS       of the tags of at least 50 papers of a topic, the share that some cluster of the topic
                           matches with F1 >= 0.5, and the same for k-means on plain TF-IDF with as many clusters
"""

import gzip
import json
import random
import re
import sys

TOPICS = ["LLM应用", "LLM理论", "Agent", "RAG", "其他"]
LEAST_PAPERS = 50
ENOUGH = 0.5


def digest(path):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")
    with opened as lines:
        return [json.loads(line) for line in lines]


def topic(paper):
    labels = paper.get("labels") or [""]
    return labels[0] if labels[0] in TOPICS else ""


def tags(papers):
    found = {}
    for paper in papers:
        for tag in set((paper.get("labels") or [])[1 if topic(paper) else 0 :]):
            found.setdefault((topic(paper), tag), set()).add(paper["id"])
    return {tag: ids for tag, ids in found.items() if tag[0] and len(ids) >= LEAST_PAPERS}


def recovered(wanted, clusters):
    hits = 0
    for ids in wanted.values():
        best = max((2 * len(ids & cluster) / (len(ids) + len(cluster)) for cluster in clusters), default=0)
        hits += best >= ENOUGH
    return hits


def figure(what, found, target):
    print("%-44s %-36s target: %s" % (what, found, target))


def baseline(papers, counts):
    from sklearn.cluster import KMeans
    from sklearn.feature_extraction.text import TfidfVectorizer

    def terms(text):
        words = re.findall(r"[a-z][a-z0-9]+", text.lower())
        for run in re.findall("[\u4e00-\u9fff]+", text):
            words += [run[i : i + 2] for i in range(len(run) - 1)]
        return words

    clusters = []
    for name, count in counts.items():
        own = [paper for paper in papers if topic(paper) == name]
        texts = [" ".join([*paper["title"].values(), *paper["abstract"].values()]) for paper in own]
        rows = TfidfVectorizer(analyzer=terms, min_df=2).fit_transform(texts)
        groups = {}
        for paper, group in zip(own, KMeans(count, n_init=1, random_state=0).fit_predict(rows)):
            groups.setdefault(group, set()).add(paper["id"])
        clusters += groups.values()
    return clusters


def compare(papers, lines):
    all_papers = len(papers)
    papers = [paper for paper in papers if "id" in paper]
    wanted = tags(papers)
    clusters, counts, proposals, papers_seen = {}, {}, [], 0
    for line in lines:
        if "id" in line:
            clusters.setdefault(line["cluster"], set()).add(line["id"])
            papers_seen += 1
        elif line.get("within"):
            counts[line["within"]] = counts.get(line["within"], 0) + 1
        if line.get("proposed"):
            proposals.append(line["stability"])
    hits = recovered(wanted, clusters.values())
    figure("papers in a cluster", "%d of %d" % (papers_seen, all_papers), "all")
    mean = sum(proposals) / max(1, len(proposals))
    figure("proposals, mean stability", "%d, %.2f" % (len(proposals), mean), ".75")
    ours = "%d of %d tags, %.3f" % (hits, len(wanted), hits / len(wanted))
    try:
        plain = recovered(wanted, baseline(papers, counts)) / len(wanted)
        figure("tags recovered in %d clusters" % len(clusters), ours, "%.3f, 3 times plain k-means (%.3f)" % (3 * plain, plain))
    except ImportError:
        figure("tags recovered in %d clusters" % len(clusters), ours, "3 times plain k-means (no scikit-learn here)")


command, path = sys.argv[1:3]
if command == "unlabelled":
    for paper in digest(path):
        print(json.dumps({**paper, "labels": [topic(paper)] if topic(paper) else []}, ensure_ascii=False))
elif command == "shuffled":
    lines = digest(path)
    random.Random(7).shuffle(lines)
    for line in lines:
        print(json.dumps(line, ensure_ascii=False))
else:
    with open(sys.argv[3], encoding="utf-8") as lines:
        compare(digest(path), [json.loads(line) for line in lines])
