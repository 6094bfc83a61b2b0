#!/usr/bin/env bash
# Times the tagger beside the Python peer, turn about, on the same corpus and dictionary:
#   src/bench/tagging.sh CORPUS DICTIONARY [PEER.py] [ROUNDS]
# CORPUS: one turn a line; DICTIONARY: theme and pattern a line, with a tab between; PEER.py: takes
# both and a number of rounds, and prints "RES ... seconds ... pairs=N" a step, with tabs between.
# Ours is timed from the start of the JVM (cold) and in the last of eight rounds of one (warm); the
# peer's figure is what it prints for reading, building and tagging, without the start of Python.
# Cold is as the launcher starts Java (class-data archive, first compiler only, serial collector),
# but for "plain java", which has the serial collector and 64 MB of heap and nothing else.
# "one core" pins the whole JVM, its compiler and collector too. Needs a JDK of 21 or newer, Linux.
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,10s/^# //p' "$0" >&2; exit 2; }
corpus=$(realpath "$1") dictionary=$(realpath "$2") peer=${3:+$(realpath "$3")} rounds=${4:-3}
cd "$(dirname "$0")/../.."
java=${JAVA:-${JAVA_HOME:+$JAVA_HOME/bin/}java}
python=${PYTHON:-/usr/bin/python3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[ -n "${BUILT:-}" ] || ./mvnw -q test-compile dependency:copy-dependencies -DincludeScope=runtime \
  -DoutputDirectory=target/lib
# One jar, because class data is shared from jars alone; what both folders hold is taken once.
mkdir "$work/all" && cp -r target/classes/. target/test-classes/. "$work/all"
"${java%java}jar" --create --file "$work/bench.jar" -C "$work/all" .
plain=(-XX:+UseSerialGC -Xmx64m)
launcher=("${plain[@]}" -XX:TieredStopAtLevel=1 -XX:SharedArchiveFile="$work/classes.jsa")

ours() { # cpus threads rounds corpus options: its lines, then the peak in kB
  taskset -c "$1" "$java" "${@:5}" -cp "$work/bench.jar:target/lib/*" \
    eu.restart.refrain.tagging.TaggingBenchmark "$4" "$dictionary" "$2" "$3"
}
wall() { # prints the seconds that a command takes, its output to a file
  local from=$EPOCHREALTIME
  "${@:2}" > "$1"
  awk -v a="$from" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.3f", b - a }'
}
head -n 1000 "$corpus" > "$work/little"
ours 0 2 1 "$work/little" "${plain[@]}" -XX:ArchiveClassesAtExit="$work/classes.jsa" \
  > /dev/null 2>&1
all=0-$(($(nproc) - 1))

printf '%-8s %-26s %8s %10s\n' round what seconds pairs
for round in $(seq "$rounds"); do
  report() { printf '%-8s %-26s %8s %10s\n' "$round" "$@"; }
  plainly=$(wall "$work/one" ours 0 1 1 "$corpus" "${plain[@]}")
  report 'cold, plain java, one core' "$plainly" "$(awk 'NR == 1 { print $3 }' "$work/one")"
  one=$(wall "$work/one" ours 0 1 1 "$corpus" "${launcher[@]}")
  report 'cold, one core' "$one" "$(awk 'NR == 1 { print $3 }' "$work/one")"
  two=$(wall "$work/two" ours "$all" 2 1 "$corpus" "${launcher[@]}")
  report 'cold, two threads' "$two" "$(awk 'NR == 1 { print $3 }' "$work/two")"
  cmp -s <(awk 'NR == 1 { print $3, $4 }' "$work/one") <(awk 'NR == 1 { print $3, $4 }' "$work/two") \
    || { echo "one thread and two do not find the same" >&2; exit 1; }
  ours 0 1 8 "$corpus" "${plain[@]}" > "$work/warm"
  warm=$(awk 'NR == 8 { print $1 }' "$work/warm")
  report 'warm, one core' "$warm" "$(awk 'NR == 8 { print $3 }' "$work/warm")"
  if [ -n "$peer" ]; then
    taskset -c 0 "$python" "$peer" "$corpus" "$dictionary" 1 > "$work/peer"
    theirs=$(awk -F'\t' '/read|build|tag/ && /^RES/ { s += $5 } END { printf "%.3f", s }' "$work/peer")
    pairs=$(sed -n 's/.*pairs=\([0-9]*\).*/\1/p' "$work/peer")
    report 'peer: read, build, tag' "$theirs" "$pairs"
    awk -v p="$theirs" -v x="$plainly" -v a="$one" -v b="$two" -v c="$warm" 'BEGIN {
      printf "         peer / ours: %.2f plain, %.2f one core, %.2f two threads, %.2f warm\n",
        p / x, p / a, p / b, p / c }'
    [ "$pairs" = "$(awk 'NR == 1 { print $3 }' "$work/one")" ] \
      || { echo "the peer finds other pairs" >&2; exit 1; }
  fi
done

lines=$(wc -l < "$corpus")
printf '%-8s %s\n' turns 'peak memory of the process'
for part in 4 2 1; do
  head -n $((lines / part)) "$corpus" > "$work/part"
  ours 0 1 1 "$work/part" "${launcher[@]}" > "$work/out"
  printf '%-8s %s\n' $((lines / part)) "$(tail -1 "$work/out")"
done
