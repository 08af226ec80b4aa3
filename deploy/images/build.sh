#!/usr/bin/env bash
# Makes the images of the suite from what is built, with docker, podman or buildah, whichever is there:
#   deploy/images/build.sh [--plain] [--tag TAG] [--engine ENGINE] [PROGRAM …]
#   deploy/images/build.sh --stage FOLDER          only lays out what an engine would read
# --plain leaves the start-up cache out: such an image starts in three times the time, and nothing in it differs between
# two builds of one commit. Needs a JDK 25 and what ./saphan build has built.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
programs=(gateway registry-service development-plan-service marketing-service cluster-service)
target=trained
version=$(sed -n '0,/<version>/s:.*<version>\(.*\)</version>.*:\1:p' "$root/pom.xml")
tag=$version
engine=
stage=

fail() {
    echo "$*" >&2
    exit 1
}

# Every file has the time of the commit, in the image as in the training: a start-up cache fits jars with their times only.
lay_out() {
    local into=$1 program
    [[ -x ${JAVA_HOME:-}/bin/javac ]] || fail "Set JAVA_HOME to the folder of a JDK 25."
    mkdir -p "$into/app" "$into/launcher" "$into/deploy"
    for program in "${programs[@]}"; do
        [[ -f $root/$program/target/quarkus-app/quarkus-run.jar ]] || fail "$program is not built; ./saphan build does it."
        cp -r "$root/$program/target/quarkus-app" "$into/app/$program"
    done
    cp "$root"/deploy/local/target/*.jar "$root"/deploy/local/target/lib/*.jar "$into/launcher"
    cp -r "$root"/deploy/{reference,programmes,fiscal-years} "$into/deploy"
    cp "$here"/{Containerfile,java.options,train.sh} "$into"
    "$JAVA_HOME/bin/javac" --release 25 -d "$into" "$here/Ready.java"
    chmod -R u=rwX,go=rX "$into"
    find "$into" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

works() {
    if [[ $1 == docker ]]; then docker buildx version >/dev/null 2>&1; else command -v "$1" >/dev/null; fi
}

title() {
    sed -n '0,/<description>/s:.*<description>\(.*\)</description>.*:\1:p' "$root/$1/pom.xml"
}

make_image() {
    local program=$1 context=$2
    local arguments=(--file "$context/Containerfile" --target "$target" --tag "saphan/$program:$tag"
        --build-arg "MODULE=$program" --build-arg "TITLE=$(title "$program")" --build-arg "VERSION=$version"
        --build-arg "REVISION=$revision")
    case $engine in
        docker)
            docker buildx build --output type=docker,rewrite-timestamp=true \
                --build-arg "SOURCE_DATE_EPOCH=$SOURCE_DATE_EPOCH" "${arguments[@]}" "$context"
            ;;
        *) "$engine" build --format docker --layers --timestamp "$SOURCE_DATE_EPOCH" "${arguments[@]}" "$context" ;;
    esac
}

asked=()
while (($# > 0)); do
    case $1 in
        --plain) target=plain ;;
        --tag) tag=$2 && shift ;;
        --engine) engine=$2 && shift ;;
        --stage) stage=$2 && shift ;;
        --*) fail "build.sh does not know $1." ;;
        *)
            [[ " ${programs[*]} " == *" $1 "* ]] || fail "There is no program $1; there are ${programs[*]}."
            asked+=("$1")
            ;;
    esac
    shift
done
((${#asked[@]} > 0)) || asked=("${programs[@]}")
revision=$(git -C "$root" rev-parse HEAD 2>/dev/null || echo unknown)
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || echo 1767225600)}

if [[ -n $stage ]]; then
    lay_out "$stage"
    exit 0
fi
for candidate in docker podman buildah; do
    [[ -n $engine ]] || ! works "$candidate" || engine=$candidate
done
[[ -n $engine ]] || fail "None of docker, podman and buildah is installed."
context=$(mktemp -d)
trap 'rm -rf "$context"' EXIT
lay_out "$context"
for program in "${asked[@]}"; do
    make_image "$program" "$context"
    echo "saphan/$program:$tag"
done
