#!/usr/bin/env bash
# Times alpha with its bootstrap interval beside a plain resampling in the same run, on one core:
#   src/bench/agreement.sh [CODERS] [UNITS] [RESAMPLES] [ROUNDS]     (5 2000 1000 5)
# Round 1 is cold, with the start of the classes; the figures must be the same in every round.
set -euo pipefail
cd "$(dirname "$0")/../.."
java=${JAVA:-${JAVA_HOME:+$JAVA_HOME/bin/}java}
[ -n "${BUILT:-}" ] || ./mvnw -q test-compile dependency:copy-dependencies -DincludeScope=runtime \
  -DoutputDirectory=target/lib
pin=$(command -v taskset > /dev/null && echo "taskset -c 0" || true)
$pin "$java" -XX:+UseSerialGC -cp "${CLASSES:-target/classes:target/test-classes}:target/lib/*" \
  eu.restart.refrain.agreement.AgreementBenchmark "${1:-5}" "${2:-2000}" "${3:-1000}" "${4:-5}"
