"""Kills a command of sheaf at random moments and looks at the store it was changing. See sh/kill.sh."""

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

TIMES = int(sys.argv[1])
COMMAND = sys.argv[2:]
LEFT_BY_ALL = {".lock"}
FEWER_PAPERS = ["seeds/paper-table-2024-05.txt", "seeds/digest-2024-02-29-excerpt.txt"]


def sheaf(*words):
    return ["./sheaf", *words]


def start(store):
    # A group of its own, since the launcher may be a shell around Java.
    return subprocess.Popen(
        sheaf(*COMMAND, "--quiet", "--model", store),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def opens(store):
    """Whether the model in use labels, and every version is whole."""
    labels = subprocess.run(
        sheaf("classify", "examples/new-abstract.txt", "--model", store), capture_output=True
    )
    listed = subprocess.run(sheaf("models", "--model", store), capture_output=True, text=True)
    if labels.returncode or listed.returncode or "damaged" in listed.stdout + listed.stderr:
        print(labels.stderr.decode(), listed.stdout, listed.stderr, flush=True)
        return False
    return "in use" in listed.stdout


def hidden(store):
    return {name for name in os.listdir(store) if name.startswith(".")} - LEFT_BY_ALL


def run(*words):
    subprocess.run(sheaf(*words, "--quiet"), check=True, stdout=subprocess.DEVNULL)


def in_use(store):
    with open(os.path.join(store, "current"), encoding="utf-8") as current:
        return current.read().strip()


def main():
    chance = random.Random(int(os.environ.get("SEED", "1")))
    folder = tempfile.mkdtemp(prefix="sheaf-kill-")
    first = os.path.join(folder, "first")
    store = os.path.join(folder, "models")
    run("train", "--quick", *FEWER_PAPERS, "--model", first)
    shutil.copytree(first, store)
    began = time.monotonic()
    whole = start(store)
    errors = whole.communicate()[1]
    longest = time.monotonic() - began
    if whole.returncode or in_use(store) == in_use(first):
        sys.exit("even when nobody kills it, there is no new model: " + errors.decode())
    killed = ended = opened = unfinished = clean = changed = 0
    while killed < TIMES:
        earliest = killed % 2 * 0.7 * longest
        shutil.rmtree(store)
        shutil.copytree(first, store)
        process = start(store)
        try:
            process.wait(chance.uniform(earliest, longest))
            ended += 1
            continue
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            killed += 1
        finally:
            process.stderr.close()
        opened += opens(store)
        unfinished += bool(hidden(store))
        changed += in_use(store) != in_use(first)
        run("models", "prune", "--keep", "9", "--model", store)
        clean += not hidden(store)
    print(f"{TIMES} kills of {' '.join(COMMAND)} within {longest:.1f} s; {ended} times more it had ended before")
    print(f"stores that open, whole: {opened}; {changed} of them with the new model in use")
    print(f"stores with temporary files: {unfinished} after the kill, {TIMES - clean} after the next run")
    shutil.rmtree(folder)
    sys.exit(0 if opened == clean == TIMES else 1)


main()
