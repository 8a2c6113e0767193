# One model chosen for accuracy, one for macro-F1, and the themes that at least 20 papers learned from have.
[ $# -eq 2 ] || usage
digest=$(path "$1")
for goal in accuracy macro-f1; do
  echo "== --optimize $goal"
  ./sheaf evaluate "$digest" --split-at "$2" --min-papers 20 --optimize "$goal"
done
