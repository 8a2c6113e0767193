#!/bin/sh
# Learns from the seeds alone and is tested on a digest, without the papers of the seeds in it: the target
# figures with 95 % intervals, beside the same learner without definitions. Takes two minutes; with
# --fade a few more, and shows how the weight of definitions fades as labelled papers grow.
set -eu
if [ $# -lt 1 ] || [ $# -gt 2 ]; then
  echo "usage: src/bench/seeds.sh DIGEST [--fade] (DIGEST such as papers.jsonl.gz)" >&2
  exit 2
fi
digest=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
cd "$(dirname "$0")/../.."
mvn -q -B -DskipTests package
exec java -Xmx4g -cp "target/test-classes:target/classes:target/lib/*" \
  dev.sheaf.bench.SeedsBench seeds "$digest" ${2:+"$2"}
