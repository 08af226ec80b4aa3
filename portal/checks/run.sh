#!/usr/bin/env bash
# A real browser reads every page of the portal in both languages and both schemes, wide and narrow: axe and pa11y find
# nothing, the keyboard reaches everything, nothing is loaded from elsewhere. Needs Node; without it the checks are left
# out, which CI does not accept. Pictures of the pages are put into portal/target/pages. What the pictures of progress
# are drawn from is tested without the browser first.
#   portal/checks/run.sh [BASE_URL]     BASE_URL: a running suite, else the built pages with canned answers
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

leave_out() {
    echo "portal checks left out: $1"
    [[ ${CI:-} == true ]] && exit 1
    exit 0
}

command -v node >/dev/null || leave_out "node is not installed (20.19 or later, or 22.12 or later)"
command -v npm >/dev/null || leave_out "npm is not installed"
recent='const [a, b] = process.versions.node.split(".").map(Number); process.exit(a >= 22 || (a === 20 && b >= 19) ? 0 : 1)'
node -e "$recent" || leave_out "node $(node --version) is too old (20.19 or later)"

cd "$here"
if ! cmp -s package-lock.json node_modules/.installed-from; then
    echo "installing the portal checks …"
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null ||
        leave_out "their packages cannot be installed"
    cp package-lock.json node_modules/.installed-from
fi
node --test --test-reporter=dot progress/*.test.mjs
exec node check.mjs "$@"
