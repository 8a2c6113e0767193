#!/bin/sh
# Whether sheaf label puts labels into pages and leaves every other byte as it is. The argument is a folder with the
# pages of a digest, one paper each (papers/2024年05月/...). Of 500 of them the labels are removed, in several ways, and
# written anew; takes half a minute.
set -eu
if [ $# -ne 1 ]; then
  echo "usage: src/bench/label.sh FOLDER (of paper pages)" >&2
  exit 2
fi
pages=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.."
mvn -q -B -P jar-only package
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
./sheaf train --quick --quiet --model "$scratch/models" seeds >/dev/null
find "$pages" -name '*.md' ! -name README.md | LC_ALL=C sort >"$scratch/all"
step=$(($(wc -l <"$scratch/all") / 500))
awk -v step="$step" 'NR % step == 1 && ++taken <= 500' "$scratch/all" >"$scratch/some"

label() {
  ./sheaf label --quiet --max-error 1 --model "$scratch/models" "$@"
}

for way in line text backticks spaced refusal reasons windows tail; do
  mkdir "$scratch/$way"
  tr '\n' '\0' <"$scratch/some" | xargs -0 python3 src/bench/label.py remove "$way" "$scratch/$way"
  cp -r "$scratch/$way" "$scratch/$way-labelled"
  cp -r "$scratch/$way" "$scratch/patched"
  label --in-place "$scratch/$way-labelled"
  ./sheaf read --json --quiet "$scratch/$way-labelled" >"$scratch/read.jsonl"
  found=$(python3 src/bench/label.py judge "$scratch/$way" "$scratch/$way-labelled" "$scratch/read.jsonl" \
    'Agent,RAG,LLM理论,LLM应用,其他')
  again=$(label "$scratch/$way-labelled" | wc -l)
  label "$scratch/patched" >"$scratch/diff"
  (cd / && patch -s -p1 --binary <"$scratch/diff")
  diff -r -q "$scratch/patched" "$scratch/$way-labelled" >/dev/null && patched=same || patched=DIFFERENT
  rm -r "$scratch/patched"
  printf '%-10s %s; again: %s lines of changes; by patch: %s\n' "$way" "$found" "$again" "$patched"
done
