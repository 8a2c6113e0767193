# Each figure beside its target, and the baseline of tags, k-means on plain TF-IDF.
[ $# -eq 2 ] || usage
data=$(path "$1")
digest=$(path "$2")
build
has_scikit || true

for set in 'stc_searchsnippets .60, .45' 'octis_bbc_news .96, .88' 'octis_m10 .45, .33'; do
  one=${set%% *}
  figure "$one, accuracy and NMI" "$(program ClustersBench classes "$data/bench/$one" | paste -s -d ';' -)" "${set#* }"
done
figure 'octis_bbc_news, 10 to 50 clusters, terms' "$(program ClustersBench terms "$data/bench/octis_bbc_news")" '.18, .85'

cluster() {
  ./sheaf cluster "$@" --ledger "$scratch/ledger.csv" --dry-run --quiet --pictures none --json
}

"$python" src/bench/python/clusters.py unlabelled "$digest" >"$scratch/digest.jsonl"
export SHEAF_JAVA_OPTS=-Xmx2g
figure 'the digest, whole command, -Xmx2g' "$(median_seconds cluster "$scratch/digest.jsonl") s, median of 3" '60 s, 2 GB'
mv "$scratch/out" "$scratch/clusters.json"
"$python" src/bench/python/clusters.py tags "$digest" "$scratch/clusters.json"

"$python" src/bench/python/clusters.py shuffled "$scratch/digest.jsonl" >"$scratch/shuffled.jsonl"
export SHEAF_JAVA_OPTS=-XX:ActiveProcessorCount=1
cluster "$scratch/shuffled.jsonl" >"$scratch/again.json"
cmp -s "$scratch/clusters.json" "$scratch/again.json" && same='identical' || same='DIFFERENT'
figure 'another order, one thread' "$same" 'identical'
