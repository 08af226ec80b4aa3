#!/usr/bin/env bash
# The gateway beside HAProxy and Spring Cloud Gateway. Needs haproxy (2.5 or later) and wrk on the PATH, and a built gateway
# (./saphan build); Spring's peer is built here, or left out when it cannot be.
#   gateway/benchmark/run.sh             CPU and latency of a request
#   gateway/benchmark/run.sh fairness    what one agency feels while another floods the gateway
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
for program in haproxy wrk mvn; do
    command -v "$program" >/dev/null || { echo "$program is not installed." >&2; exit 1; }
done
[[ -f $root/gateway/target/quarkus-app/quarkus-run.jar ]] || { echo "The gateway is not built: ./saphan build" >&2; exit 1; }
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
if [[ ${1:-} == fairness ]]; then
    exec "$java" "$here/FairnessBenchmark.java" "$root"
fi
if [[ ! -d $here/spring/target/lib ]]; then
    echo "building Spring's peer …"
    # shellcheck disable=SC2086 # several arguments in one variable
    mvn -q -B ${SAPHAN_MAVEN_ARGS:-} -f "$here/spring/pom.xml" package || echo "left out: Spring Cloud Gateway cannot be built here"
fi
exec "$java" "$here/GatewayBenchmark.java" "$root"
