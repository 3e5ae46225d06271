#!/usr/bin/env bash
# Makes the disclosure difference a message, and puts it into the run's summary. The first line is how
# sticky-comment.sh knows it again.
set -euo pipefail

message=$RUNNER_TEMP/message.md
{
  echo '<!-- doorplate:disclosure-difference -->'
  echo '## What this change tells the public'
  echo
  if [[ $(<"$RUNNER_TEMP/code") == 0 ]]; then
    cat "$RUNNER_TEMP/said"
  else
    echo '**It can’t be told.** Don’t take this change over before it can.'
    echo
    sed 's/^/    /' "$RUNNER_TEMP/said"
  fi
} >"$message.whole"
# A comment has a longest length.
head -c 60000 "$message.whole" | iconv -c -f utf-8 -t utf-8 >"$message" || true
if [[ $(wc -c <"$message.whole") -gt 60000 ]]; then printf '\n\n… and more: see the summary of the run.\n' >>"$message"; fi
cat "$message.whole" >>"$GITHUB_STEP_SUMMARY"
