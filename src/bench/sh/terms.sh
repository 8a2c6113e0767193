# For each bound on the terms the scores of models that learn from what was before a day and are asked about the rest,
# the size of a model of the whole digest, and what train --quick takes.
[ $# -ge 2 ] || usage
digest=$(path "$1")
days=$2
shift 2
[ $# -gt 0 ] || set -- 5000 10000 20000 50000 100000 200000
./sheaf --version
python3 src/bench/python/terms.py "$digest" "$days" "$@"
