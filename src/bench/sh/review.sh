# The gain in macro-F1 over a model of the seeds, with 500 labels and mean of five seeds, on the three months after each
# day. With --rounds, five rounds of 100 labels instead of one of 500. With --alone the model of the seeds learns from no
# unlabelled papers.
[ $# -ge 2 ] || usage
digest=$(path "$1")
shift
build
program ReviewBench seeds "$digest" "$@"
