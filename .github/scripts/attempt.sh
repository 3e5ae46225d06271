#!/usr/bin/env bash
# Runs a command, and keeps what it says and how it ended for the steps after it. Nothing is printed here: to the runner
# a line that begins with two colons is an order.
set -uo pipefail

export npm_config_loglevel=error npm_config_update_notifier=false
"$@" >"$RUNNER_TEMP/said" 2>&1
echo "$?" >"$RUNNER_TEMP/code"
