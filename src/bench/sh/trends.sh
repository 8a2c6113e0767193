# Changes of BBC news in three months, bursts of Reuters news in the weeks of two events (the patterns of oracle.json
# become labels); each figure beside its target.
[ $# -eq 1 ] || usage
data=$(path "$1")
build

verdicts() {
  ./sheaf trends "$1" --given --json --pictures none --quiet --by month |
    sed -n 's/.*"label":"\([^"]*\)".*"verdict":"\(rising\|falling\|new\|gone\)".*/\1 \2/p' | sort | paste -s -d, -
}

bursts() {
  sed -n 's/^{"label":"'"$1"'".*"bursts":\[\(.*\)\],"mannKendallP".*/\1/p' "$scratch/weeks.json" |
    sed 's/{"from":"\([^"]*\)","to":"\([^"]*\)","weight":[0-9.]*}/\1..\2/g'
}

figure 'BBC months, changes' "$(verdicts "$data/bench/dynamicnmf_bbc_months/all.jsonl.gz")" \
  'football falling,tech rising'

news=$data/bench/reuters_all_dated
program TrendsBench news "$news/all.jsonl.gz" "$news/oracle.json" "$scratch/news.jsonl"
./sheaf trends "$scratch/news.jsonl" --by week --given --json --pictures none --quiet >"$scratch/weeks.json"
figure 'Reuters weeks, oil platform attack, bursts' "$(bursts 'Iran oil platform platform')" '1987-W43 alone'
figure 'Reuters weeks, semiconductor dispute, bursts' "$(bursts 'semiconductor microchip')" 'around 1987-W14'

all_charts() {
  ./sheaf trends "$data/arxiv-cs-112k.jsonl.gz" --given --quiet --out "$scratch/charts"
}

figure '112 thousand papers, all charts, median of 3' "$(median_seconds all_charts) s" '20 s'
