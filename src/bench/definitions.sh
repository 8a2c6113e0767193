#!/bin/sh
# What definitions and unlabelled papers add to few labelled ones. The argument is a labelled digest.
# Takes a few minutes and prints accuracy and macro-F1.
set -eu
if [ $# -ne 1 ]; then
  echo "usage: src/bench/definitions.sh DIGEST (such as papers.jsonl.gz)" >&2
  exit 2
fi
digest=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
cd "$(dirname "$0")/../.."
mvn -q -B -DskipTests package
exec java -Xmx4g -cp "target/test-classes:target/classes:target/lib/*" \
  dev.sheaf.bench.DefinitionsBench seeds "$digest"
