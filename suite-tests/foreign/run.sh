#!/usr/bin/env bash
# Runs a command with the packages of this folder, which it installs first where they are missing. Needs Node; without
# it the command is left out (exit code 77), which CI does not accept.
#   suite-tests/foreign/run.sh node suite-tests/foreign/feed.mjs
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

leave_out() {
    echo "foreign consumers left out: $1"
    [[ ${CI:-} == true ]] && exit 1
    exit 77
}

command -v node >/dev/null || leave_out "node is not installed (20.19 or later, or 22.12 or later)"
command -v npm >/dev/null || leave_out "npm is not installed"
recent='const [a, b] = process.versions.node.split(".").map(Number); process.exit(a >= 22 || (a === 20 && b >= 19) ? 0 : 1)'
node -e "$recent" || leave_out "node $(node --version) is too old (20.19 or later)"

if ! cmp -s "$here/package-lock.json" "$here/node_modules/.installed-from"; then
    (cd "$here" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null) ||
        leave_out "their packages cannot be installed"
    cp "$here/package-lock.json" "$here/node_modules/.installed-from"
fi
PATH=$here/node_modules/.bin:$PATH exec "$@"
