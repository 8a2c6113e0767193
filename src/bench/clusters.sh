#!/bin/sh
# Whether clusters are the groups that people made, and their terms worth reading. The arguments are a folder with
# bench/stc_searchsnippets, bench/octis_bbc_news and bench/octis_m10, and a labelled digest. Takes some ten minutes
# and prints each figure beside its target; the baseline of tags, k-means on plain TF-IDF, needs scikit-learn.
set -eu
if [ $# -ne 2 ]; then
  echo "usage: src/bench/clusters.sh FOLDER DIGEST (such as papers.jsonl.gz)" >&2
  exit 2
fi
data=$(cd "$1" && pwd)
digest=$(cd "$(dirname "$2")" && pwd)/$(basename "$2")
cd "$(dirname "$0")/../.."
mvn -q -B -DskipTests package
bench="java -Xmx3g -cp target/test-classes:target/classes:target/lib/* dev.sheaf.bench.ClustersBench"
python=python3
/usr/bin/python3 -c 'import sklearn' 2>/dev/null && python=/usr/bin/python3
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

figure() {
  printf '%-44s %-36s target: %s\n' "$1" "$2" "$3"
}

for set in 'stc_searchsnippets .60, .45' 'octis_bbc_news .96, .88' 'octis_m10 .45, .33'; do
  name=${set%% *}
  figure "$name, accuracy and NMI" "$($bench classes "$data/bench/$name" | paste -s -d ';' -)" "${set#* }"
done
figure 'octis_bbc_news, 10 to 50 clusters, terms' "$($bench terms "$data/bench/octis_bbc_news")" '.18, .85'

cluster() {
  ./sheaf cluster "$@" --ledger "$scratch/ledger.csv" --dry-run --quiet --pictures none --json
}

"$python" src/bench/clusters.py unlabelled "$digest" >"$scratch/digest.jsonl"
for run in 1 2 3; do
  start=$(date +%s)
  SHEAF_JAVA_OPTS="-Xmx2g" cluster "$scratch/digest.jsonl" >"$scratch/clusters.json"
  echo $(($(date +%s) - start))
done | sort -n >"$scratch/seconds.txt"
figure 'the digest, whole command, -Xmx2g' "$(sed -n 2p "$scratch/seconds.txt") s, median of 3" '60 s, 2 GB'
"$python" src/bench/clusters.py tags "$digest" "$scratch/clusters.json"

"$python" src/bench/clusters.py shuffled "$scratch/digest.jsonl" >"$scratch/shuffled.jsonl"
SHEAF_JAVA_OPTS="-XX:ActiveProcessorCount=1" cluster "$scratch/shuffled.jsonl" >"$scratch/again.json"
cmp -s "$scratch/clusters.json" "$scratch/again.json" && same='identical' || same='DIFFERENT'
figure 'another order, one thread' "$same" 'identical'
