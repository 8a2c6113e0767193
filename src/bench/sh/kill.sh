# It changes a store whose model knows a part of the seeds. Every other moment is anywhere in the time that the command
# takes when nobody kills it, the rest are in the last 30 % of it, where files are written; SEED chooses them.
times=${1:-200}
if [ $# -gt 0 ]; then shift; fi
if [ $# -eq 0 ]; then set -- train --quick; fi
python3 src/bench/python/kill.py "$times" "$@"
