#!/bin/sh
# How well topics and themes of a dated digest are learned from its past: one model chosen for accuracy, one for macro-F1,
# and the themes that at least 20 papers learned from have. Arguments: a labelled digest, and the day from which on it is judged.
set -eu
if [ $# -ne 2 ]; then
  echo "usage: src/bench/digest.sh DIGEST DAY (such as papers.jsonl.gz 2025-01-01)" >&2
  exit 2
fi
digest=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
cd "$(dirname "$0")/../.."
for goal in accuracy macro-f1; do
  echo "== --optimize $goal"
  ./sheaf evaluate "$digest" --split-at "$2" --min-papers 20 --optimize "$goal"
done
