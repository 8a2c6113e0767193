#!/bin/sh
# Kills a command at random moments and counts the stores that open afterwards, with a whole model in use, and those that the
# next run leaves without temporary files. Arguments: how often, and a command with its options; default: 200, train --quick.
# It changes a store whose model knows a part of the seeds.
# Every other moment is anywhere in the time that the command takes when nobody kills it, the rest are in the last 30 % of it,
# where files are written; SEED chooses them.
set -eu
times=${1:-200}
if [ $# -gt 0 ]; then shift; fi
if [ $# -eq 0 ]; then set -- train --quick; fi
cd "$(dirname "$0")/../.."
exec python3 src/bench/kill.py "$times" "$@"
