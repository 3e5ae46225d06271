#!/usr/bin/env bash
# Gives what stands in the form “Start your practice” to `doorplate init`. What was left empty isn't given.
# INVARIANT: each value is one word of the command, whatever is in it.
set -euo pipefail

options=(--yes)
give() { if [[ -n $2 ]]; then options+=("--$1=$2"); fi; }
give name "$NAME"
give kind "$KIND"
give phone "$PHONE"
give address "$ADDRESS"
give timezone "$TIMEZONE"
give profile "$PROFILE"
give jurisdiction "$LAW"
give approver "$APPROVERS"
give url "$SITE"
while IFS= read -r -d ';' person; do
  # Semicolons part people, and one at the end parts nobody.
  if [[ $person =~ [^[:space:]] ]]; then give provider "$person"; fi
done <<<"$PEOPLE;"

bash .github/scripts/attempt.sh npx doorplate init "${options[@]}"
