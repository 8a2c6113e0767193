# Damages texts at random, and reads them in every format.
[ $# -ge 1 ] && [ $# -le 2 ] || usage
folder=$(path "${2:-$PWD/seeds}")
build
program FuzzBench "$1" 1 "$folder"
