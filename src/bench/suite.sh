#!/bin/sh
# The benchmark suite, by a name of its own: src/bench/suite.sh FOLDER [OPTION...].
exec "$(dirname "$0")/run" suite "$@"
