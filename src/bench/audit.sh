#!/bin/sh
# What the audit finds of planted errors in a digest: a tenth of the topics swapped (seeds 1 to 3), beside scikit-learn
# with the rankings of cleanlab, and near-duplicates with one word in twenty changed. The argument is a labelled
# digest; further ones are the first and the last seed. Takes some minutes a seed, most of them scikit-learn.
set -eu
if [ $# -lt 1 ]; then
  echo "usage: src/bench/audit.sh DIGEST [FIRST LAST] (such as papers.jsonl.gz)" >&2
  exit 2
fi
digest=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
first=${2:-1}
last=${3:-3}
cd "$(dirname "$0")/../.."
mvn -q -B -DskipTests package dependency:copy-dependencies -DincludeScope=test \
  -DoutputDirectory=target/bench-lib
bench="java -Xmx4g -Dslf4j.internal.verbosity=ERROR -cp target/test-classes:target/classes:target/bench-lib/*"
python=python3
/usr/bin/python3 -c 'import sklearn' 2>/dev/null && python=/usr/bin/python3
$bench dev.sheaf.bench.AuditBench seeds/taxonomy.csv "$digest" "$first" "$last"
$bench dev.sheaf.bench.RepeatsBench "$digest" "$first" "$last"
$python src/bench/mislabelled.py "$digest" "$first" "$last"
