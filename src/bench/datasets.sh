#!/bin/sh
# What other people's data come out at: Sheaf beside scikit-learn on official splits. The argument is
# a folder with r8, ohsumed, tnews and reuters_modapte90, each with train.jsonl.gz and test.jsonl.gz.
# Takes a few minutes and prints accuracy, or micro-F1 where a text bears several labels, and macro-F1
# of all labels. scikit-learn runs where python3 has it.
set -eu
if [ $# -ne 1 ]; then
  echo "usage: src/bench/datasets.sh FOLDER (with r8, ohsumed, tnews, reuters_modapte90)" >&2
  exit 2
fi
data=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.."
mvn -q -B -DskipTests package
compare=no
if python3 -c 'import sklearn' 2>/dev/null; then
  compare=yes
else
  echo "python3 has no scikit-learn: only Sheaf is measured" >&2
fi
for set in r8 ohsumed tnews reuters_modapte90; do
  train="$data/$set/train.jsonl.gz"
  test="$data/$set/test.jsonl.gz"
  SHEAF_JAVA_OPTS="${SHEAF_JAVA_OPTS:--Xmx4g}" ./sheaf evaluate --quiet "$train" --test "$test" |
    awk -v set="$set" '
      $1 == "accuracy" || $1 == "micro-F1" { if (!first) first = $1 " " $2 }
      $1 == "macro-F1" { if (!macro) macro = $2 }
      END { printf "%-18s sheaf        %s  macro-F1 %s\n", set, first, macro }'
  if [ "$compare" = yes ]; then
    python3 src/bench/scikit.py "$set" "$train" "$test"
  fi
done
