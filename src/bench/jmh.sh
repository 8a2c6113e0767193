#!/bin/sh
# How many papers a second are analysed, vectorised, scored and labelled, on one thread. The arguments
# are a labelled digest and a folder with a model; further ones go to JMH, such as a part of the name of
# a benchmark.
set -eu
if [ $# -lt 2 ]; then
  echo "usage: src/bench/jmh.sh DIGEST MODELS [JMH OPTION...]" >&2
  exit 2
fi
digest=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
models=$(cd "$2" && pwd)
shift 2
cd "$(dirname "$0")/../.."
mvn -q -B -P jmh -DskipTests -Dspotless.check.skip package dependency:copy-dependencies \
  -DincludeScope=test -DoutputDirectory=target/bench-lib
exec java -cp "target/test-classes:target/classes:target/bench-lib/*" org.openjdk.jmh.Main \
  -p "papers=$digest" -p "models=$models" "$@"
