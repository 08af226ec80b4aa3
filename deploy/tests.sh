# shellcheck shell=bash
# What ./saphan test does; saphan sources it, and gives $root, $home, run_maven and show_progress.

# Everything: Maven's tests, two modules at a time, and beside them the checks of the contracts that need Node. The last line is for machines.
run_tests() {
    local started=$SECONDS mark=$home/testing checks=$root/contracts/checks/run.sh checking= passed failed skipped
    mkdir -p "$home/logs"
    touch "$mark"
    local built=yes
    if [[ -f $checks ]]; then
        echo "checking the contracts beside the tests; what is found is shown after them"
        bash "$checks" >"$home/logs/contract-checks.log" 2>&1 &
        checking=$!
    fi
    run_maven -T 2 -fae verify 2>&1 | tee "$home/logs/test.log" | show_progress || built=
    read -r passed failed skipped < <(count_tests "$mark")
    if [[ -z $built ]]; then
        grep -E '^\[ERROR\]' "$home/logs/test.log" | head -n 60 >&2 || true
        echo "Something failed; everything that was said is in .saphan/logs/test.log." >&2
        # What does not compile or breaks a rule of the build has no test that could fail.
        ((failed > 0)) || failed=1
    fi
    if [[ -n $built && -d $root/libs/test-bench ]]; then
        if show_rows; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
    fi
    if [[ -n $checking ]]; then
        if wait "$checking"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
        cat "$home/logs/contract-checks.log"
    fi
    echo "took $((SECONDS - started)) s"
    echo "$passed passed, $failed failed, $skipped skipped"
    ((failed == 0 && passed > 0))
}

# Which test shows which row of the domain; a row that is claimed and not shown fails.
show_rows() {
    "$JAVA_HOME/bin/java" -cp "$root/libs/test-bench/target/classes" org.saphan.bench.rows.RowTable "$root"
}

# Sums the reports that are newer than the file given.
count_tests() {
    find "$root" \( -path "$home" -o -name node_modules \) -prune -o \
        -path '*/target/surefire-reports/TEST-*.xml' -newer "$1" -exec grep -h '<testsuite ' {} + |
        awk '
            function value(name) {
                if (!match($0, " " name "=\"[0-9]+\"")) return 0
                return substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4)
            }
            { tests += value("tests"); failed += value("failures") + value("errors"); skipped += value("skipped") }
            END { print tests - failed - skipped, failed + 0, skipped + 0 }'
}
