# shellcheck shell=bash
# What ./saphan drill does; saphan sources it, and gives $root, $home, build, run_maven and fail. A drill is a class of
# suite-tests whose name ends in Drill: too long for every ./saphan test, and fails when a promise is broken.

drills=suite-tests/src/test/java/org/saphan/suite

# Arguments: the first word of the drill's class in lower case, and what the drill is told.
run_drill() {
    local name=${1:-} class log started=$SECONDS ended=
    class=$(drill_class "$name")
    [[ -n $class ]] || fail "There is no drill${name:+ $name}; there are: $(drill_names)."
    shift
    log=$home/logs/drill-$name.log
    build
    echo "running $class (log: .saphan/logs/drill-$name.log; the programs' logs are below suite-tests/target)"
    run_maven --projects suite-tests --also-make -Dspotless.check.skip "-Dtest=$class" "-Dsaphan.drill.arguments=$*" \
        -Dsurefire.failIfNoSpecifiedTests=false test 2>&1 | tee "$log" | show_drill || ended=failed
    [[ -z $ended ]] || fail "The drill $name failed after $((SECONDS - started)) s; everything it said is in .saphan/logs/drill-$name.log."
    echo "the drill $name kept its promises, in $((SECONDS - started)) s"
}

drill_class() {
    local file
    [[ $1 =~ ^[a-z]+$ ]] || return 0
    for file in "$root/$drills/${1^}"*Drill.java; do
        [[ ! -f $file ]] || basename "$file" .java
    done | head -n 1
}

drill_names() {
    find "$root/$drills" -name '*Drill.java' -exec basename {} \; | sed -E 's/^([A-Z][a-z]*).*/\L\1/' | sort | paste -sd ' '
}

# What the drill itself says, and why it failed; each line as it comes, which not every awk can.
show_drill() {
    local line running=""
    while IFS= read -r line; do
        case $line in
            "[INFO] Running org.saphan.suite."*) running=yes ;;
            "[ERROR]"*) echo "$line" ;;
            "[INFO]"* | "[WARNING]"*) ;;
            *) [[ -z $running ]] || echo "$line" ;;
        esac
    done
}
