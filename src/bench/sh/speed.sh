# Whole commands, beside scikit-learn and fastText on the same machine in the same run: medians of wall times, and the
# most memory that was resident. Parts: peers (training, beside theirs), growth (1 to 100 thousand papers, also as
# growth.csv and growth.png here), listings (training on all of the large file), million (labelling a million papers).
[ $# -ge 3 ] || usage
digest=$(path "$1")
papers=$(path "$3")
cut=$2
turns=${4:-5}
[ $# -lt 4 ] && shift $# || shift 4
for part in "$@"; do
  case $part in
    peers | growth | listings | million) ;;
    *) usage ;;
  esac
done
has_scikit || true
command -v fasttext >/dev/null || echo "fastText is not installed (fasttext): skipped" >&2
./sheaf --version
"$python" src/bench/python/speed.py "$digest" "$cut" "$papers" "$turns" "$@"
