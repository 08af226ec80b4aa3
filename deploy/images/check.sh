#!/usr/bin/env bash
# Runs what the images run, without an engine: the very command of the Containerfile with its environment, as its user, in
# a root folder that holds what the image holds, nothing of it writable but /tmp, without capabilities and without network
# of other machines. Beside the suite, on its PostgreSQL and its Kafka, as one more replica of each program.
#   deploy/images/check.sh [--trained]      --trained: with start-up caches, made as they are when an image is made
# Needs what ./saphan build has built and bubblewrap (a Debian package); without that it is left out.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
user=65532
trained=
[[ ${1:-} != --trained ]] || trained=yes

fail() {
    echo "$*" >&2
    exit 1
}

command -v bwrap >/dev/null || { echo "images left out: bubblewrap is not installed"; exit 0; }
[[ -x ${JAVA_HOME:-}/bin/java ]] || fail "Set JAVA_HOME to the folder of a JDK 25."
work=$(mktemp -d "${TMPDIR:-/tmp}/saphan-images.XXXXXX")
chmod 755 "$work"
running=
started_suite=
trap end EXIT

end() {
    [[ -z $running ]] || kill -KILL "$running" 2>/dev/null || true
    [[ -z $started_suite ]] || "$root/saphan" down >/dev/null || true
    rm -rf "$work"
}

# The rest of the one line of the Containerfile that begins so, in the stage named.
stated() {
    awk -v stage="$1" -v word="$2" '
        $1 == "FROM" { current = $NF }
        current == stage && $1 == word { sub(/^[A-Z]+ +/, ""); print }' "$here/Containerfile"
}

# A JSON list of words as words.
words() {
    sed 's/^\[//; s/\]$//; s/", *"/\n/g; s/"//g' <<<"$1"
}

# A shell of the base image is there, as it is in the image; what the image adds stands in /opt.
contained() {
    local program=$1 port=$2
    shift 2
    local box=(bwrap --unshare-user --unshare-pid --unshare-ipc --unshare-uts --new-session --die-with-parent --as-pid-1
        --uid "$user" --gid "$user" --cap-drop ALL --clearenv
        --ro-bind /usr /usr --symlink usr/bin /bin --symlink usr/lib /lib --symlink usr/lib64 /lib64
        --ro-bind /etc/ssl /etc/ssl --ro-bind /etc/hosts /etc/hosts --ro-bind "$JAVA_HOME" /opt/java/openjdk
        --ro-bind "$work/$program/opt" /opt/saphan --ro-bind "$work/$program/secrets" /run/secrets
        --bind "$work/$program/tmp" /tmp --proc /proc --dev /dev --remount-ro /
        --chdir "$(stated plain WORKDIR)" --setenv PATH /opt/java/openjdk/bin:/usr/bin:/bin)
    local pair
    for pair in $(stated plain ENV); do box+=(--setenv "${pair%%=*}" "${pair#*=}"); done
    while IFS='=' read -r name value; do box+=(--setenv "$name" "$value"); done <"$work/$program/environment"
    box+=(--setenv QUARKUS_HTTP_PORT "$port")
    as_plain_user "${box[@]}" "$@"
}

as_plain_user() {
    if ((EUID == 0)); then
        exec setpriv --reuid="$user" --regid="$user" --clear-groups "$@"
    else
        exec "$@"
    fi
}

# The folders of one program, laid out as in its image, and its settings as an operator gives them: passwords as files.
furnish() {
    local program=$1 database=$2 folder=$work/$1
    mkdir -p "$folder/opt" "$folder/secrets/saphan" "$folder/tmp"
    cp -a "$work/context/app/$program" "$folder/opt/app"
    cp -a "$work/context/"{java.options,Ready.class} "$folder/opt"
    [[ -z $trained ]] || cp -a "$work/train/.saphan/aot/$program.aot" "$folder/opt/program.aot"
    {
        echo SAPHAN_SANDBOX=true
        echo SAPHAN_TOKEN_ISSUER=http://localhost:8080/sandbox
        if [[ -n $database ]]; then
            echo SAPHAN_TOKEN_JWKS=http://localhost:8080/sandbox/jwks
            echo SAPHAN_SECRETS=/run/secrets/saphan
            echo KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:19092
            echo "QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:15432/$database"
        else
            echo SAPHAN_SANDBOX_KEY_FILE=/run/secrets/sandbox-key.json
            echo SAPHAN_SANDBOX_CLIENTS_FILE=/tmp/sandbox-clients.json
        fi
        [[ $program != registry-service ]] || echo SAPHAN_REGISTRY_PERSONAL_DATA_KEY_FILE=/run/secrets/personal-data.key
    } >"$folder/environment"
    local kept=$root/.saphan/secrets
    [[ -z $database ]] || cp "$kept/postgresql-$database" "$folder/secrets/saphan/quarkus.datasource.password"
    [[ $program != registry-service ]] || cp "$kept/personal-data.key" "$folder/secrets"
    [[ $program != gateway ]] || cp "$kept/sandbox-key.json" "$folder/secrets"
    chmod -R u=rX,go= "$folder/secrets"
    ((EUID != 0)) || chown -R "$user:$user" "$folder/secrets" "$folder/tmp"
}

# As the image's first stage does it, on this machine's JDK.
train() {
    local base=(bwrap --unshare-user --unshare-ipc --die-with-parent --uid "$user" --gid "$user" --cap-drop ALL --clearenv
        --ro-bind /usr /usr --symlink usr/bin /bin --symlink usr/lib /lib --symlink usr/lib64 /lib64
        --ro-bind /etc /etc --ro-bind "$work/passwd" /etc/passwd
        --ro-bind "$JAVA_HOME" /opt/java/openjdk --proc /proc --dev /dev --tmpfs /tmp
        --bind "$work/train" /train --setenv PATH /opt/java/openjdk/bin:/usr/bin:/bin --setenv LANG C.UTF-8)
    local started=$SECONDS
    mkdir -p "$work/train/.saphan"
    cp -a "$work/context/"{launcher,deploy,train.sh} "$work/train"
    cp -a "$work/context/app" "$work/train/.saphan/app"
    ((EUID != 0)) || chown -R "$user:$user" "$work/train"
    { cat /etc/passwd; stated training RUN | sed -n 's/^echo "\(.*\)".*/\1/p'; } >"$work/passwd"
    mapfile -t run < <(words "$(stated training RUN | tail -n 1)")
    (as_plain_user "${base[@]}" "${run[@]}") >"$work/training.log" 2>&1 ||
        { tail -n 20 "$work/training.log" >&2; fail "The training failed."; }
    echo "trained in $((SECONDS - started)) s: $(cd "$work/train/.saphan/aot" && du -ch ./*.aot | tail -n 1 | cut -f 1) of start-up caches"
}

# A cache that is not used costs nothing but time: it has to be seen.
from_cache() {
    local classes=$work/$1/tmp/classes all cached
    all=$(wc -l <"$classes") cached=$(grep -c 'shared objects file' "$classes")
    ((cached * 10 > all * 8)) || fail "Only $cached of $all classes of $1 come from its start-up cache."
    rm "$classes"
}

# Prints one line of figures, or says what is wrong.
check() {
    local program=$1 port=$2 stage=plain entry probe started pid ready
    [[ -z $trained ]] || stage=trained
    mapfile -t entry < <(words "$(stated "$stage" ENTRYPOINT)")
    mapfile -t probe < <(words "$(stated plain HEALTHCHECK | sed 's/.*CMD //')")
    ! (contained "$program" "$port" "${probe[@]}") 2>/dev/null || fail "$program is ready before it runs."
    (contained "$program" "$port" bash -c '! echo > /opt/saphan/app/x && ! echo > /x && ! echo > /run/secrets/x && echo > /tmp/x') 2>/dev/null ||
        fail "$program could write elsewhere than to /tmp."
    rm -f "$work/$program/tmp/x"
    [[ -z $trained ]] || entry=("${entry[0]}" -Xlog:class+load:file=/tmp/classes "${entry[@]:1}")
    started=$(date +%s%N)
    (contained "$program" "$port" "${entry[@]}") >"$work/$program.log" 2>&1 &
    running=$!
    until curl -fs -o /dev/null "http://127.0.0.1:$port/q/health/ready"; do
        if ! kill -0 "$running" 2>/dev/null || (($(date +%s%N) - started > 120000000000)); then
            tail -n 30 "$work/$program.log" >&2
            fail "$program does not get ready."
        fi
        sleep 0.1
    done
    ready=$((($(date +%s%N) - started) / 1000000))
    (contained "$program" "$port" "${probe[@]}") || fail "The image's health check does not see that $program is ready."
    pid=$(pgrep -P "$running" || true)
    grep -q "^Uid:.$user" "/proc/${pid:-$running}/status" || ((EUID != 0)) || fail "$program does not run as $user."
    local memory=$(($(awk '/^VmRSS/ { print $2 }' "/proc/${pid:-$running}/status") / 1024))
    started=$(date +%s%N)
    kill -TERM "${pid:-$running}"
    wait "$running" || true
    running=
    [[ -z $trained ]] || from_cache "$program"
    printf '%-26s ready after %5d ms, %4d MB, ends after %5d ms, has written: %s\n' "$program" "$ready" "$memory" \
        $((($(date +%s%N) - started) / 1000000)) "$(cd "$work/$program/tmp" && find . -mindepth 1 -maxdepth 1 -printf '/tmp/%P ' | sed 's/ $//')"
}

"$here/build.sh" --stage "$work/context"
[[ -z $trained ]] || train
if ! "$root/saphan" status >/dev/null 2>&1; then
    echo "starting the suite for its PostgreSQL and its Kafka …"
    "$root/saphan" up --detach --no-build >"$work/suite.log" 2>&1 || { cat "$work/suite.log" >&2; fail "The suite does not start."; }
    started_suite=yes
fi
port=18080
for pair in registry-service=registry development-plan-service=plan marketing-service=marketing cluster-service=cluster gateway=; do
    furnish "${pair%%=*}" "${pair#*=}"
    check "${pair%%=*}" $((++port))
done
echo "the programs run as their images run them"
