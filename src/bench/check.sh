#!/usr/bin/env bash
# Times "refrain check" on a large study: 100 groups of about 6,000 words, 1,000 codings each.
#   src/bench/check.sh [GROUPS] [CODINGS] [ROUNDS]
# Java starts as the launcher starts it (first compiler only, serial collector), but with 1 GB of
# heap, on two cores. Printed for each round: seconds on the clock, seconds of processor, and the
# peak of the process in MB; then the rows of the ledger, which must be as many as were written, and
# the same with half of the groups: the time should be about half. Needs a JDK of 21 or newer, Linux.
set -euo pipefail
groups=${1:-100} codings=${2:-1000} rounds=${3:-3}
cd "$(dirname "$0")/../.."
java=${JAVA:-${JAVA_HOME:+$JAVA_HOME/bin/}java}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[ -n "${CLASSES:-}" ] || { ./mvnw -q -B package -DskipTests; CLASSES="target/refrain.jar:target/lib/*"; }

run() { # groups
  "$java" src/bench/CheckStudy.java . "$work/study-$1" "$1" "$codings"
  for round in $(seq "$rounds"); do
    rm -rf "$work/out"
    taskset -c 0,1 "$java" -Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
      -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -cp "$CLASSES" \
      eu.restart.refrain.cli.Main check --study "$work/study-$1" --out "$work/out" \
      > "$work/told" 2> "$work/err" &
    pid=$!
    from=$EPOCHREALTIME peak=0
    while [ -d "/proc/$pid" ]; do
      now=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$pid/status" 2>/dev/null || true)
      [ "${now:-0}" -gt "$peak" ] && peak=$now
      cpu=$(awk '{ print ($14 + $15) / 100 }' "/proc/$pid/stat" 2>/dev/null || echo "$cpu")
      sleep 0.05
    done
    wait "$pid" || { [ $? -eq 1 ] && [ -s "$work/told" ]; } || { cat "$work/err" >&2; exit 1; }
    awk -v g="$1" -v r="$round" -v a="$from" -v b="$EPOCHREALTIME" -v c="$cpu" -v p="$peak" 'BEGIN {
      printf "%4d groups, round %d: %6.1f s, %6.1f s of processor, %4d MB\n", g, r, b - a, c, p / 1024 }'
  done
  awk -F '  +' -v g="$1" -v n=$(( $1 * codings )) '/^transcripts.*\/codings\/.*[0-9]$/ { rows += $3 }
    END { printf "%4d groups: %d rows written, %d in the ledger\n", g, n, rows; exit rows != n }' \
    "$work/told"
}

run "$groups"
run $(( groups / 2 ))
