# Sheaf with and without its class-data archive, beside a Java that only says hello and scikit-learn, which learns from
# the digest first. In milliseconds: median and least of the wall times, median of the processor times; the commands
# take turns, so that what else runs disturbs all alike.
[ $# -ge 2 ] && [ $# -le 3 ] || usage
digest=$(path "$1")
model=$(path "$2")
starts=${3:-20}
peer=''
if has_scikit; then
  python=$("$python" -c 'import sys; print(sys.executable)')
  "$python" src/bench/python/scikit_start.py train "$digest" "$scratch/model.pickle"
  predict="src/bench/python/scikit_start.py predict $scratch/model.pickle examples/new-abstract.txt"
  peer="scikit-learn=$python $predict"
fi
printf 'public class Hello { public static void main(String[] words) { System.out.println("hello"); } }' \
  >"$scratch/Hello.java"
javac -d "$scratch" "$scratch/Hello.java"

./sheaf --version
waited=0
while ! [ -n "$(find target -name 'classes-*.jsa' -newer target/sheaf.jar)" ] && [ "$waited" -lt 120 ]; do
  sleep 1
  waited=$((waited + 1))
done
classify="classify examples/new-abstract.txt --model $model"
python3 src/bench/python/start.py "$starts" \
  "hello=java -XX:+UseSerialGC -cp $scratch Hello" \
  "sheaf=./sheaf $classify" \
  "without archive=java -XX:+UseSerialGC -Dsheaf.home=. -cp target/sheaf.jar dev.sheaf.cli.Main $classify" \
  ${peer:+"$peer"}
