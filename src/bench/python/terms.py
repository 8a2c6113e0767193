"""Trains with bounded vocabularies and prints what becomes of scores, size and time; see sh/terms.sh, which calls this."""

import json
import os
import statistics
import subprocess
import sys
import tempfile

SHEAF = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "sheaf")
HEAD = "%8s %9s %9s %15s %9s %11s %8s"
LINE = "%8s %9.3f %9.3f %15.3f %6.1f MB %9.1f s %5.0f MB"


def trained(digest, terms):
    """Processor seconds, most resident megabytes, megabytes on disk."""
    with tempfile.TemporaryDirectory() as folder:
        command = [SHEAF, "train", "--quick", "--quiet", digest, "--max-terms", terms, "--model", folder + "/model"]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        if status != 0:
            raise SystemExit("failed: " + " ".join(command))
        size = sum(
            os.path.getsize(os.path.join(path, name)) for path, _, names in os.walk(folder) for name in names
        )
        return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, size / 1e6


def scores(digest, day, terms):
    """Accuracy and macro-F1 of topics, micro-F1 of themes."""
    command = [SHEAF, "evaluate", "--quiet", "--json", digest, "--split-at", day, "--max-terms", terms]
    found = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return (
        found["topic"]["accuracy"],
        found["topic"]["macroF1"],
        found["theme"]["microF1"],
    )


def main():
    digest, days, bounds = sys.argv[1], sys.argv[2].split(","), sys.argv[3:]
    print(HEAD % ("terms", "accuracy", "macro-F1", "themes micro-F1", "on disk", "processor", "memory"))
    for terms in bounds:
        seconds, memory, size = trained(digest, terms)
        means = [statistics.mean(values) for values in zip(*(scores(digest, day, terms) for day in days))]
        print(LINE % (terms, *means, size, seconds, memory), flush=True)


main()
