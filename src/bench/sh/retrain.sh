# Papers as they come, and papers that were spoiled in several ways; then what it takes where nothing changed.
[ $# -eq 3 ] || usage
digest=$(path "$1")
build
program RetrainBench seeds/taxonomy.csv "$digest" "$2" "$3" added shuffled deleted half alias swapped

for papers in seeds "$digest"; do
  rm -rf "$scratch/models"
  ./sheaf train --quick --quiet "$papers" --model "$scratch/models" >"$scratch/out"
  for turn in 1 2 3 4 5; do
    start=$(date +%s%N)
    ./sheaf retrain "$papers" --model "$scratch/models" >"$scratch/out"
    echo $((($(date +%s%N) - start) / 1000000))
  done | sort -n >"$scratch/ms"
  echo "$(cat "$scratch/out"): $(sed -n 3p "$scratch/ms") ms, median of 5; documents.bin" \
    "$(wc -c <"$scratch/models/0001/documents.bin") bytes"
done
