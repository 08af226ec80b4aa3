# shellcheck shell=bash
# What ./saphan conformance does; saphan sources it, and gives $root, $home, run_maven and fail.

# Needs nothing but itself: an agency asks its own service without starting the suite.
ask_service() {
    local log=$home/logs/conformance-build.log
    mkdir -p "$home/logs"
    if [[ ! -d $root/conformance/target/lib ]] || [[ -n $(find "$root/conformance/src/main" "$root/pom.xml" -newer "$root/conformance/target/lib" -print -quit) ]]; then
        echo "building conformance (log: .saphan/logs/conformance-build.log)"
        run_maven -q -Dmaven.test.skip=true -Dspotless.check.skip --projects conformance package >"$log" 2>&1 ||
            fail "The build failed; everything it said is in .saphan/logs/conformance-build.log."
        touch "$root/conformance/target/lib"
    fi
    exec "$JAVA_HOME/bin/java" -Xmx192m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
        -cp "$root/conformance/target/*:$root/conformance/target/lib/*" org.saphan.conformance.Conformance "$@"
}
