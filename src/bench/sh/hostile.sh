# Gives damaged files to commands as papers, taxonomies and ledgers, and crafted models to all that open one, with 600 MB of memory.
[ $# -ge 1 ] && [ $# -le 2 ] || usage
folder=$(path "${2:-$PWD/seeds}")
build
java -Xmx600m -Dslf4j.internal.verbosity=ERROR -cp target/bench-classes:target/sheaf.jar dev.sheaf.bench.HostileBench "$1" 1 "$folder"
