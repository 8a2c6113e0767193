# Damages texts at random, and gives them to commands as papers, taxonomies and ledgers, with 600 MB of memory.
[ $# -ge 1 ] && [ $# -le 2 ] || usage
folder=$(path "${2:-$PWD/seeds}")
build
java -Xmx600m -Dslf4j.internal.verbosity=ERROR -cp target/bench-classes:target/sheaf.jar dev.sheaf.bench.CommandFuzz "$1" 1 "$folder"
