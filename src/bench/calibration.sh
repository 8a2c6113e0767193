#!/bin/sh
# How far the probabilities of topics can be trusted, by several ways to calibrate them. The arguments
# are a labelled digest and the days to cut it at; each time all before the day is learned from, and the
# three months from then on are tested. Takes a minute for each day.
set -eu
if [ $# -lt 2 ]; then
  echo "usage: src/bench/calibration.sh DIGEST DAY... (such as papers.jsonl.gz 2024-10-01)" >&2
  exit 2
fi
digest=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
shift
cd "$(dirname "$0")/../.."
mvn -q -B -DskipTests package dependency:copy-dependencies -DincludeScope=test \
  -DoutputDirectory=target/bench-lib
exec java -Xmx4g -Dslf4j.internal.verbosity=ERROR \
  -cp "target/test-classes:target/classes:target/bench-lib/*" \
  dev.sheaf.bench.CalibrationBench seeds/taxonomy.csv "$digest" "$@"
