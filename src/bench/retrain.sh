#!/bin/sh
# What becomes of retraining on a labelled digest: with papers as they come, and with papers that were spoiled in
# several ways. The arguments are the digest, a day, and how many days from then on are new. Then what it takes
# where nothing changed. Takes some ten minutes.
set -eu
if [ $# -ne 3 ]; then
  echo "usage: src/bench/retrain.sh DIGEST DAY DAYS (such as papers.jsonl.gz 2024-12-01 31)" >&2
  exit 2
fi
digest=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
cd "$(dirname "$0")/../.."
mvn -q -B -DskipTests package
java -Xmx3g -cp "target/test-classes:target/classes:target/lib/*" dev.sheaf.bench.RetrainBench \
  seeds/taxonomy.csv "$digest" "$2" "$3" added shuffled deleted half alias swapped

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
for papers in seeds "$digest"; do
  rm -rf "$scratch/models"
  ./sheaf train --quick --quiet "$papers" --model "$scratch/models" >"$scratch/out"
  for run in 1 2 3 4 5; do
    start=$(date +%s%N)
    ./sheaf retrain "$papers" --model "$scratch/models" >"$scratch/out"
    echo $((($(date +%s%N) - start) / 1000000))
  done | sort -n >"$scratch/ms"
  echo "$(cat "$scratch/out"): $(sed -n 3p "$scratch/ms") ms, median of 5; documents.bin" \
    "$(wc -c <"$scratch/models/0001/documents.bin") bytes"
done
