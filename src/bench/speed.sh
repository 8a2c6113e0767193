#!/bin/sh
# How long whole commands take, beside scikit-learn and fastText on the same machine in the same run.
# Arguments: a labelled digest, the day to split it at for the scores, a large file of papers, how many turns (default
# 5), and perhaps which parts: peers (training, beside theirs), growth (1 to 100 thousand papers, also as growth.csv and
# growth.png here), listings (training on all of the large file), million (labelling a million papers); default all.
# Peers that are not installed are skipped (Debian packages python3-sklearn and fasttext; growth.png needs
# python3-matplotlib). Prints medians of wall times, and the most memory that was resident.
set -eu
if [ $# -lt 3 ]; then
  echo "usage: src/bench/speed.sh DIGEST DATE PAPERS [TURNS [PART...]] (such as papers.jsonl.gz 2024-10-01 arxiv.jsonl.gz)" >&2
  exit 2
fi
digest=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
papers=$(cd "$(dirname "$3")" && pwd)/$(basename "$3")
cut=$2
turns=${4:-5}
[ $# -lt 4 ] && shift $# || shift 4
for part in "$@"; do
  case $part in
    peers | growth | listings | million) ;;
    *)
      echo "expected a part (peers, growth, listings or million), found $part" >&2
      exit 2
      ;;
  esac
done
cd "$(dirname "$0")/../.."
python=''
for candidate in python3 /usr/bin/python3; do
  "$candidate" -c 'import sklearn' 2>/dev/null && python=$candidate && break
done
[ -n "$python" ] || echo "scikit-learn is not installed (python3-sklearn): skipped" >&2
command -v fasttext >/dev/null || echo "fastText is not installed (fasttext): skipped" >&2
./sheaf --version
exec "${python:-python3}" src/bench/speed.py "$digest" "$cut" "$papers" "$turns" "$@"
