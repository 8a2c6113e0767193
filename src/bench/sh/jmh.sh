# Further arguments go to JMH, such as a part of the name of a benchmark.
[ $# -ge 2 ] || usage
digest=$(path "$1")
models=$(path "$2")
shift 2
build
mvn -q -B -P jmh dependency:copy-dependencies -DincludeScope=test -DoutputDirectory=target/bench-lib
javac -d target/bench-classes -cp "target/sheaf.jar:target/bench-lib/*" src/bench/jmh/dev/sheaf/bench/*.java
java -cp "target/bench-classes:target/sheaf.jar:target/bench-lib/*" org.openjdk.jmh.Main \
  -p "papers=$digest" -p "models=$models" "$@"
