#!/usr/bin/env bash
# Tries the realm of this folder against a real Keycloak and a real gateway, on ports of this machine that are free:
#   deploy/keycloak/check.sh
# Needs a JDK 25 and Maven. The first run fetches Keycloak (about 180 MB); it is kept in .saphan.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
version=$(sed -n 's:.*<keycloak.version>\(.*\)</keycloak.version>.*:\1:p' "$root/pom.xml")
home=$root/.saphan/keycloak
gateway=$root/gateway/target/quarkus-app/quarkus-run.jar

fail() {
    echo "$*" >&2
    exit 1
}

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
[[ $("$java" -version 2>&1) == *'"25'* ]] || fail "Set JAVA_HOME to the folder of a JDK 25."
command -v mvn >/dev/null || fail "Maven was not found: install Maven 3.8.7 or later and put mvn on the PATH."

if [[ ! -x $home/keycloak-$version/bin/kc.sh ]]; then
    echo "fetching Keycloak $version …"
    mkdir -p "$home"
    # shellcheck disable=SC2086 # several arguments in one variable
    mvn -q -B ${SAPHAN_MAVEN_ARGS:-} org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
        -Dartifact="org.keycloak:keycloak-quarkus-dist:$version:tar.gz" -DoutputDirectory="$home"
    tar -xzf "$home/keycloak-quarkus-dist-$version.tar.gz" -C "$home"
    rm "$home/keycloak-quarkus-dist-$version.tar.gz"
fi
if [[ ! -f $gateway ]]; then
    echo "building the gateway …"
    # shellcheck disable=SC2086
    (cd "$root" && mvn -q -B ${SAPHAN_MAVEN_ARGS:-} -pl gateway -am -DskipTests package)
fi
exec "$java" "$here/Check.java" "$home/keycloak-$version" "$gateway" "$here/saphan-realm.json"
