#!/bin/sh
# What bounding the vocabulary costs and saves: for each bound on the terms the scores of models that learn from what
# was before a day and are asked about the rest, the size of a model of the whole digest, and what train --quick takes.
# Arguments: a labelled digest, days to split it at, with commas between, and bounds (default 5000 to 200000).
set -eu
if [ $# -lt 2 ]; then
  echo "usage: src/bench/terms.sh DIGEST DAY[,DAY...] [TERMS...] (such as papers.jsonl.gz 2024-07-01,2024-10-01)" >&2
  exit 2
fi
digest=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
days=$2
shift 2
[ $# -gt 0 ] || set -- 5000 10000 20000 50000 100000 200000
cd "$(dirname "$0")/../.."
./sheaf --version
exec python3 src/bench/terms.py "$digest" "$days" "$@"
