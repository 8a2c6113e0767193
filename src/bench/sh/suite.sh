# Every labelled set of a folder, beside scikit-learn, or beside Sheaf with other options.
[ $# -ge 1 ] || usage
data=$(path "$1")
shift
has_scikit 2>"$scratch/out" || {
  echo "src/bench/run suite: expected a python3 with scikit-learn (python3-sklearn), found none" >&2
  exit 2
}
./sheaf --version
export SHEAF_JAVA_OPTS="${SHEAF_JAVA_OPTS:--Xmx4g}"
"$python" src/bench/python/suite.py "$data" "$@"
