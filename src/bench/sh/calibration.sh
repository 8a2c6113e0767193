# Each time all before the day is learned from, and the three months from then on are tested.
[ $# -ge 2 ] || usage
digest=$(path "$1")
shift
build
program CalibrationBench seeds/taxonomy.csv "$digest" "$@"
