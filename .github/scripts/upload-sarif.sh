#!/usr/bin/env bash
# Hands a SARIF file to GitHub's code scanning, where it stands under “Security”: upload-sarif.sh FILE
set -euo pipefail

packed=$RUNNER_TEMP/sarif.gz.base64
gzip -c "$1" | base64 -w 0 >"$packed"
gh api --method=POST "repos/$GITHUB_REPOSITORY/code-scanning/sarifs" --silent \
  --field="commit_sha=$GITHUB_SHA" --field="ref=$GITHUB_REF" --field="sarif=@$packed" || {
  echo '::error::GitHub did not take the findings. Code scanning is free in public repositories; in a private one the plan must include it. To stop trying, delete the variable DOORPLATE_CODE_SCANNING.'
  exit 1
}
