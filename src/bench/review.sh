#!/bin/sh
# What labels are worth that sheaf review asks for, beside as many of papers drawn at random: the gain in macro-F1
# over a model of the seeds, with 500 labels and mean of five seeds, on the three months after each day. Takes some
# minutes for each day; with --rounds, five rounds of 100 labels instead of one of 500, and three times as long. With
# --alone the model of the seeds learns from no unlabelled papers.
set -eu
if [ $# -lt 2 ]; then
  echo "usage: src/bench/review.sh DIGEST DAY... [--rounds] [--alone] (such as papers.jsonl.gz 2025-01-01)" >&2
  exit 2
fi
digest=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
shift
cd "$(dirname "$0")/../.."
mvn -q -B -DskipTests package
exec java -Xmx3g -cp "target/test-classes:target/classes:target/lib/*" dev.sheaf.bench.ReviewBench seeds "$digest" "$@"
