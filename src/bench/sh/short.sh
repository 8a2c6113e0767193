# How well probabilities hold for parts of papers and for very long texts, with and without shrinkage.
[ "$#" -ge 3 ] && [ "$#" -le 4 ] || usage
digest=$(path "$1")
from=$2
to=$3
papers=
[ "$#" -eq 3 ] || papers=$(path "$4")

build
program ShortBench seeds/taxonomy.csv "$digest" "$from" "$to" ${papers:+"$papers"}
