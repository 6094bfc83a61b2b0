#!/usr/bin/env bash
# Times the filters of the explorer in a headless Chromium, on a generated study of 12,000 codings:
#   src/bench/explorer.sh
# A time runs from the change of a field until the page is counted, put together and laid out. Needs
# a JDK of 21 or newer and a Chromium (JAVA and -Drefrain.browser through JAVA_TOOL_OPTIONS).
set -euo pipefail
cd "$(dirname "$0")/../.."
java=${JAVA:-${JAVA_HOME:+$JAVA_HOME/bin/}java}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[ -n "${BUILT:-}" ] || ./mvnw -q test-compile dependency:copy-dependencies -DincludeScope=runtime \
  -DoutputDirectory=target/lib
"$java" -cp "${BUILT:-target}/classes:${BUILT:-target}/test-classes:${LIB:-target/lib}/*" \
  eu.restart.refrain.explorer.ExplorerBenchmark "$work"
