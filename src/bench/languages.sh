#!/bin/sh
# What a model trained on papers in two languages is worth on papers in one. Arguments: a labelled digest,
# and the days from which on papers are tested. Takes a minute a day and prints accuracy and macro-F1.
set -eu
if [ $# -lt 2 ]; then
  echo "usage: src/bench/languages.sh DIGEST DATE... (such as papers.jsonl.gz 2024-10-01)" >&2
  exit 2
fi
digest=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
shift
cd "$(dirname "$0")/../.."
mvn -q -B -DskipTests package
exec java -Xmx4g -cp "target/test-classes:target/classes:target/lib/*" \
  dev.sheaf.bench.LanguagesBench seeds "$digest" "$@"
