#!/bin/sh
# How long one answer takes, process start to end: Sheaf with and without its class-data archive, beside a
# Java that only says hello and, where it is installed, scikit-learn. Arguments: the folder of a model, the
# labelled digest it was learned from (for scikit-learn, which learns from it first), and how many starts
# (default 20). Prints the median and the least of the wall times, and the median of the processor times,
# in milliseconds; the commands take turns, so that what else runs disturbs all alike.
set -eu
if [ $# -lt 1 ] || [ $# -gt 3 ]; then
  echo "usage: src/bench/start.sh MODEL [DIGEST [STARTS]] (such as models papers.jsonl.gz 20)" >&2
  exit 2
fi
model=$(cd "$1" && pwd)
digest=${2:+$(cd "$(dirname "$2")" && pwd)/$(basename "$2")}
starts=${3:-20}
cd "$(dirname "$0")/../.."
command -v python3 >/dev/null || { echo "python3 measures the times, and is not there" >&2; exit 2; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
peer=''
if [ -z "$digest" ]; then
  echo "no digest given: only Java is measured" >&2
else
  for candidate in python3 /usr/bin/python3; do
    python=$("$candidate" -c 'import sklearn, sys; print(sys.executable)' 2>/dev/null) || continue
    "$python" src/bench/scikit_start.py train "$digest" "$scratch/model.pickle"
    predict="src/bench/scikit_start.py predict $scratch/model.pickle examples/new-abstract.txt"
    peer="scikit-learn=$python $predict"
    break
  done
  [ -n "$peer" ] || echo "no python3 with scikit-learn: only Java is measured" >&2
fi
printf 'public class Hello { public static void main(String[] words) { System.out.println("hello"); } }' \
  >"$scratch/Hello.java"
javac -d "$scratch" "$scratch/Hello.java"

./sheaf --version
waited=0
while ! [ -n "$(find target -name 'classes-*.jsa' -newer target/sheaf.jar)" ] && [ "$waited" -lt 120 ]; do
  sleep 1
  waited=$((waited + 1))
done
classify="classify examples/new-abstract.txt --model $model"
python3 src/bench/start.py "$starts" \
  "hello=java -XX:+UseSerialGC -cp $scratch Hello" \
  "sheaf=./sheaf $classify" \
  "without archive=java -XX:+UseSerialGC -Dsheaf.home=. -cp target/sheaf.jar dev.sheaf.cli.Main $classify" \
  ${peer:+"$peer"}
