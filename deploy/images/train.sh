#!/usr/bin/env bash
# Runs in the image that is being made: starts the whole suite once, so that the JVM records what each program needs, and
# leaves the records below .saphan/aot, one a program.
#   train.sh FOLDER     with the launcher, deploy and .saphan/app
set -euo pipefail

root=$1
aot=$root/.saphan/aot
launcher=(java -Xmx256m -XX:+UseSerialGC --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED
    -Djava.util.logging.manager=org.jboss.logmanager.LogManager -cp "$root/launcher/*" org.saphan.local.Launcher "$root")

"${launcher[@]}" up &
pid=$!
for ((waited = 0; waited < 300; waited++)); do
    [[ ! -f $root/.saphan/run/ready ]] || break
    kill -0 "$pid" 2>/dev/null || { echo "The suite does not start; no start-up cache can be made." >&2; exit 1; }
    sleep 1
done
# Every program writes its record when it ends.
kill -TERM "$pid"
wait "$pid" || true
for program in "$root"/.saphan/app/*/; do
    module=$(basename "$program")
    mv "$aot/$module"-*.aot "$aot/$module.aot" || { echo "There is no record of $module." >&2; exit 1; }
done
