#!/usr/bin/env bash
# Makes the passwords and keys that compose.yaml reads, below deploy/compose/secrets; what is there stays:
#   deploy/compose/secrets.sh CERTIFICATE KEY      both PEM, for the name of this machine
# Run it as root: each file then belongs to the user of the container that reads it, and nobody else can.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
(($# == 2)) || { sed -n '2,4s/^# //p' "${BASH_SOURCE[0]}" >&2; exit 1; }
((EUID == 0)) || { echo "Run it as root; the containers' users could not read the files otherwise." >&2; exit 1; }
program=65532 postgres=999 keycloak=1000
umask 077
mkdir -p "$here/secrets"
cd "$here/secrets"

password() {
    head -c 32 /dev/urandom | base64 | tr '+/' '-_' | tr -d '=\n'
}

key() {
    head -c 32 /dev/urandom | base64 | tr -d '\n'
}

# What is there stays as it is.
keep() {
    local name=$1 make=$2 owner=$3
    [[ -s $name ]] || "$make" >"$name"
    chown "$owner" "$name"
    chmod 440 "$name"
}

keep postgres password "$postgres:$postgres"
# Read by PostgreSQL, which makes the user, and by the program, which logs in.
for name in registry plan marketing cluster; do
    keep "$name-database" password "$program:$postgres"
done
keep keycloak-database password "$keycloak:$postgres"
keep keycloak-admin password "$keycloak:$keycloak"
keep personal-data.key key "$program:$program"
install -m 444 "$1" tls.crt
install -m 440 -o "$program" -g "$program" "$2" gateway-tls.key
install -m 440 -o "$keycloak" -g "$keycloak" "$2" keycloak-tls.key
echo "The secrets are in $here/secrets. Keep a copy of personal-data.key apart from the backups of the database."
