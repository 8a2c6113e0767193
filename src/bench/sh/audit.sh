# A tenth of the topics swapped (seeds 1 to 3), beside scikit-learn with the rankings of cleanlab, and near-duplicates
# with one word in twenty changed.
[ $# -ge 1 ] || usage
digest=$(path "$1")
first=${2:-1}
last=${3:-3}
build
program AuditBench seeds/taxonomy.csv "$digest" "$first" "$last"
program RepeatsBench "$digest" "$first" "$last"
if has_scikit; then
  "$python" src/bench/python/mislabelled.py "$digest" "$first" "$last"
fi
