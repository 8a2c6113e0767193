#!/bin/sh
# Whether trends are found where they are known to be, and nowhere else: BBC news in three months, Reuters news with the
# weeks of two events, a thousand labels without a trend; and how long all charts of a large set take. The argument is a
# folder with bench/dynamicnmf_bbc_months, bench/reuters_all_dated (with oracle.json, whose patterns become labels) and
# arxiv-cs-112k.jsonl.gz. Takes about three minutes and prints each figure beside its target.
set -eu
if [ $# -ne 1 ]; then
  echo "usage: src/bench/trends.sh FOLDER (with bench/dynamicnmf_bbc_months, bench/reuters_all_dated)" >&2
  exit 2
fi
data=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.."
mvn -q -B -DskipTests package
bench="java -cp target/test-classes:target/classes:target/lib/* dev.sheaf.bench.TrendsBench"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

figure() {
  printf '%-44s %-30s target: %s\n' "$1" "$2" "$3"
}

verdicts() {
  ./sheaf trends "$1" --given --json --pictures none --quiet --by month |
    sed -n 's/.*"label":"\([^"]*\)".*"verdict":"\(rising\|falling\|new\)".*/\1 \2/p' | sort | paste -s -d, -
}

bursts() {
  sed -n 's/^{"label":"'"$1"'".*"bursts":\[\(.*\)\],"changes".*/\1/p' "$scratch/weeks.json" |
    sed 's/{"from":"\([^"]*\)","to":"\([^"]*\)","weight":[0-9.]*}/\1..\2/g'
}

figure 'BBC months, changes' "$(verdicts "$data/bench/dynamicnmf_bbc_months/all.jsonl.gz")" \
  'football falling,tech rising'

news=$data/bench/reuters_all_dated
$bench news "$news/all.jsonl.gz" "$news/oracle.json" "$scratch/news.jsonl"
./sheaf trends "$scratch/news.jsonl" --by week --given --json --pictures none --quiet >"$scratch/weeks.json"
figure 'Reuters weeks, oil platform attack, bursts' "$(bursts 'Iran oil platform platform')" '1987-W43 alone'
figure 'Reuters weeks, semiconductor dispute, bursts' "$(bursts 'semiconductor microchip')" 'around 1987-W14'

figure 'flat labels said to change' "$($bench flat)" 'at most 50 of 1000'

for run in 1 2 3; do
  start=$(date +%s)
  ./sheaf trends "$data/arxiv-cs-112k.jsonl.gz" --given --quiet --out "$scratch/charts" >"$scratch/table.txt"
  echo $(($(date +%s) - start))
done | sort -n >"$scratch/seconds.txt"
figure '112 thousand papers, all charts, median of 3' "$(sed -n 2p "$scratch/seconds.txt") s" '20 s'
