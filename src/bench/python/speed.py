"""Times whole commands of Sheaf, scikit-learn and fastText; see sh/speed.sh, which calls this."""

import gzip
import json
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
TOPICS = ["Agent", "LLM应用", "LLM理论", "RAG", "其他"]


def opened(path):
    return gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")


def run(command, **options):
    """Wall seconds, processor seconds, most resident megabytes."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        raise SystemExit("failed: " + " ".join(command))
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def turns(times, job):
    measured = [job() for _ in range(times)]
    walls, processors, memories = zip(*measured)
    return statistics.median(walls), statistics.median(processors), max(memories)


def topic(paper):
    return next((label for label in paper["labels"] if label in TOPICS), None)


def text(paper):
    return " ".join([*paper["title"].values(), *paper["abstract"].values()])


def tokens(paper):
    """Words, and pairs of Chinese characters, with spaces between: what fastText reads."""
    pieces = re.findall(r"[a-z0-9]+|[\u4e00-\u9fff]+", text(paper).lower())
    return " ".join(
        piece if piece[0] < "\u4e00" else " ".join(piece[i : i + 2] for i in range(max(1, len(piece) - 1)))
        for piece in pieces
    )


def write(path, lines):
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in lines)


def macro_f1(truth, found):
    if len(truth) != len(found):
        raise SystemExit("%d answers about %d papers" % (len(found), len(truth)))
    scores = []
    for label in sorted(set(truth)):
        right = sum(a == b == label for a, b in zip(truth, found))
        scores.append(2 * right / max(1, truth.count(label) + found.count(label)))
    return sum(scores) / len(scores)


def sheaf(*words):
    return [os.path.join(HERE, "..", "..", "..", "sheaf"), *words]


def line(name, measured, score=""):
    print("%-40s %7.1f s %7.1f s processor %6.0f MB  %s" % (name, *measured, score), flush=True)


def peers(digest, before, after, times, folder):
    """Training on the whole digest, timed; scores from a training on what was before the day."""
    measured = turns(
        times, lambda: run(sheaf("train", "--quick", digest, "--model", tempfile.mkdtemp(dir=folder)))
    )
    write(folder + "/before.jsonl", (json.dumps(p, ensure_ascii=False) for p in before))
    write(folder + "/after.jsonl", (json.dumps(p, ensure_ascii=False) for p in after))
    run(sheaf("train", "--quick", folder + "/before.jsonl", "--model", folder + "/split"))
    answers = subprocess.run(
        sheaf("classify", "-q", "--json", "--model", folder + "/split", folder + "/after.jsonl"),
        check=True,
        capture_output=True,
    ).stdout.decode()
    given = [answer["topic"]["label"] for answer in map(json.loads, answers.splitlines())]
    truth = [topic(paper) for paper in after]
    line("sheaf train --quick", measured, "macro-F1 %.3f" % macro_f1(truth, given))
    if has_sklearn():
        script = os.path.join(HERE, "scikit_train.py")
        measured = turns(times, lambda: run([sys.executable, script, digest, folder + "/model.pickle"]))
        run([sys.executable, script, folder + "/before.jsonl", folder + "/model.pickle", folder + "/after.jsonl"])
        with open(folder + "/model.pickle.answers", encoding="utf-8") as file:
            line("scikit-learn, one linear SVM", measured, "macro-F1 %.3f" % macro_f1(truth, file.read().split("\n")[:-1]))
    if shutil.which("fasttext"):
        fasttext(before, after, truth, times, folder)


def has_sklearn():
    try:
        import sklearn  # noqa: F401
    except ImportError:
        return False
    return True


def fasttext(before, after, truth, times, folder):
    def written(name, papers):
        write(folder + name, ("__label__%s %s" % (topic(paper), tokens(paper)) for paper in papers))
        return folder + name

    def command(papers):
        options = ["-epoch", "5", "-wordNgrams", "2", "-thread", "2"]
        return ["fasttext", "supervised", "-input", papers, "-output", folder + "/fasttext", *options]

    everything = written("/all.txt", before + after)
    measured = turns(times, lambda: run(command(everything)))
    run(command(written("/before.txt", before)))
    test = written("/after.txt", after)
    found = subprocess.run(
        ["fasttext", "predict", folder + "/fasttext.bin", test], check=True, capture_output=True
    ).stdout.decode()
    answers = [answer.replace("__label__", "") for answer in found.split()]
    line("fastText, texts split beforehand", measured, "macro-F1 %.3f" % macro_f1(truth, answers))


def growth(papers, times, folder):
    """How time and memory grow with the papers; into growth.csv, from which growth.py draws growth.png."""
    with opened(papers) as lines:
        everything = list(lines)
    random.Random(1).shuffle(everything)
    rows = []
    for count in (1_000, 10_000, 100_000):
        part = folder + "/%d.jsonl" % count
        write(part, (record.rstrip("\n") for record in everything[:count]))
        model = folder + "/grown%d" % count
        commands = {
            "train --quick": sheaf("train", "--quick", part, "--model", model),
            "classify": sheaf("classify", "-q", "--model", model, part),
        }
        for name, command in commands.items():
            found = min(count, len(everything))
            measured = turns(times, lambda command=command: run(command))
            line("%s, %d papers" % (name, found), measured)
            rows.append("%s,%d,%.2f,%.2f,%.0f" % (name, found, *measured))
    write(HERE + "/../growth.csv", ["command,papers,seconds,processor_seconds,megabytes", *rows])
    subprocess.run([sys.executable, HERE + "/growth.py"], check=True)


def listings(papers, folder):
    """Training on everything, once."""
    for words in (["train", "--quick"], ["train"]):
        measured = run(sheaf(*words, papers, "--model", folder + "/listings"))
        line(" ".join(words) + ", all listings", measured)


def million(digest, papers, folder):
    """A million papers, the same ones again and again, by a model of the digest and a small heap."""
    model = folder + "/of-digest"
    run(sheaf("train", "--quick", digest, "--model", model))
    size = sum(os.path.getsize(os.path.join(at, name)) for at, _, names in os.walk(model) for name in names)
    print("%-42s %8.1f MB on disk" % ("model of the digest", size / 1e6))
    with opened(papers) as lines:
        everything = list(lines)
    many = folder + "/million.jsonl"
    write(many, (everything[number % len(everything)].rstrip("\n") for number in range(1_000_000)))
    heap = dict(os.environ, SHEAF_JAVA_OPTS="-Xmx256m")
    measured = run(sheaf("classify", "-q", "--model", model, many), env=heap)
    line("classify, 1000000 papers, -Xmx256m", measured, "%.0f papers/s" % (1_000_000 / measured[0]))


def split(digest, day):
    """The papers with a topic: those before the day, and those from then on."""
    with opened(digest) as lines:
        labelled = [paper for paper in map(json.loads, lines) if topic(paper)]
    before = [paper for paper in labelled if paper["date"] < day]
    after = [paper for paper in labelled if paper["date"] >= day]
    print("%d papers; scores: learned from %d before %s, asked of %d" % (len(labelled), len(before), day, len(after)))
    return before, after


def main():
    digest, day, papers, times = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
    with tempfile.TemporaryDirectory() as folder:
        parts = {
            "peers": lambda: peers(digest, *split(digest, day), times, folder),
            "growth": lambda: growth(papers, times, folder),
            "listings": lambda: listings(papers, folder),
            "million": lambda: million(digest, papers, folder),
        }
        for part in sys.argv[5:] or parts:
            parts[part]()


main()
