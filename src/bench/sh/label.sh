# Of 500 pages the labels are removed, in several ways, and written anew.
[ $# -eq 1 ] || usage
pages=$(path "$1")
build
./sheaf train --quick --quiet --model "$scratch/models" seeds >/dev/null
find "$pages" -name '*.md' ! -name README.md | LC_ALL=C sort >"$scratch/all"
step=$(($(wc -l <"$scratch/all") / 500))
[ "$step" -gt 0 ] || step=1
awk -v step="$step" '(NR - 1) % step == 0 && ++taken <= 500' "$scratch/all" >"$scratch/some"

label() {
  ./sheaf label --quiet --max-error 1 --model "$scratch/models" "$@"
}

for way in line text backticks spaced refusal reasons windows tail; do
  mkdir "$scratch/$way"
  tr '\n' '\0' <"$scratch/some" | xargs -0 python3 src/bench/python/label.py remove "$way" "$scratch/$way"
  cp -r "$scratch/$way" "$scratch/$way-labelled"
  cp -r "$scratch/$way" "$scratch/patched"
  label --in-place "$scratch/$way-labelled"
  ./sheaf read --json --quiet "$scratch/$way-labelled" >"$scratch/read.jsonl"
  found=$(python3 src/bench/python/label.py judge "$scratch/$way" "$scratch/$way-labelled" "$scratch/read.jsonl" \
    'Agent,RAG,LLM理论,LLM应用,其他')
  again=$(label "$scratch/$way-labelled" | wc -l)
  label "$scratch/patched" >"$scratch/diff"
  (cd / && patch -s -p1 --binary <"$scratch/diff")
  diff -r -q "$scratch/patched" "$scratch/$way-labelled" >/dev/null && patched=same || patched=DIFFERENT
  rm -r "$scratch/patched"
  printf '%-10s %s; again: %s lines of changes; by patch: %s\n' "$way" "$found" "$again" "$patched"
done
