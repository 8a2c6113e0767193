#!/bin/sh
# How well the shares of topics in months to come are estimated from predictions alone, by several methods, and how
# often the bands hold the truth, also on months whose papers are drawn anew to known shares. The arguments are a
# labelled digest and the days to cut it at; each time all before the day is learned from, and the three months from
# then on are estimated. Takes a minute for each day.
set -eu
if [ $# -lt 2 ]; then
  echo "usage: src/bench/shares.sh DIGEST DAY... (such as papers.jsonl.gz 2024-10-01)" >&2
  exit 2
fi
digest=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
shift
cd "$(dirname "$0")/../.."
mvn -q -B -DskipTests package dependency:copy-dependencies -DincludeScope=test \
  -DoutputDirectory=target/bench-lib
exec java -Xmx4g -Dslf4j.internal.verbosity=ERROR \
  -cp "target/test-classes:target/classes:target/bench-lib/*" \
  dev.sheaf.bench.SharesBench seeds/taxonomy.csv "$digest" "$@"
