#!/usr/bin/env bash
# Reads the rules with promtool, and lets them judge the made-up days of tests/. Without promtool (Debian: prometheus)
# the check is left out.
#   deploy/watching/check.sh
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")"
if ! command -v promtool >/dev/null; then
    echo "rules not checked: promtool is not installed (Debian's package prometheus has it)"
    exit 77
fi
promtool check rules records.yaml alerts.yaml
promtool check config --syntax-only prometheus.yaml
promtool test rules tests/*.yaml
