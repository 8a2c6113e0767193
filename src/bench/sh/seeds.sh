# Tested on a digest without the papers of the seeds in it: figures with 95 % intervals, beside the same learner without
# definitions. --fade shows how the weight of definitions fades as labelled papers grow.
[ $# -ge 1 ] && [ $# -le 2 ] || usage
digest=$(path "$1")
shift
build
program SeedsBench seeds "$digest" "$@"
