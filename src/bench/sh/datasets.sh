# Accuracy, or micro-F1 where a text bears several labels, and macro-F1 of all labels.
[ $# -eq 1 ] || usage
data=$(path "$1")/bench
build
has_scikit && compare=yes || compare=no
for set in r8 ohsumed tnews reuters_modapte90; do
  train="$data/$set/train.jsonl.gz"
  test="$data/$set/test.jsonl.gz"
  SHEAF_JAVA_OPTS="${SHEAF_JAVA_OPTS:--Xmx4g}" ./sheaf evaluate --quiet "$train" --test "$test" |
    awk -v set="$set" '
      $1 == "accuracy" || $1 == "micro-F1" { if (!first) first = $1 " " $2 }
      $1 == "macro-F1" { if (!macro) macro = $2 }
      END { printf "%-18s sheaf        %s  macro-F1 %s\n", set, first, macro }'
  if [ "$compare" = yes ]; then
    "$python" src/bench/python/scikit.py "$set" "$train" "$test"
  fi
done
