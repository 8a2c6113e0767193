# By several methods, and how often the bands hold the truth, also on months whose papers are drawn anew to known shares.
# Each time all before the day is learned from, and the three months from then on are estimated.
[ $# -ge 2 ] || usage
digest=$(path "$1")
shift
build
program SharesBench seeds/taxonomy.csv "$digest" "$@"
