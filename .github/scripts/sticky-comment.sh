#!/usr/bin/env bash
# Writes a message under a pull request, in place of the one it wrote there before: sticky-comment.sh NUMBER FILE
set -euo pipefail

number=$(tr -cd 0-9 <<<"$1") file=$2
marker=$(head -n 1 "$file") # a comment in HTML, which readers don't see
export marker
ours='.[] | select(.user.login == "github-actions[bot]" and (.body | startswith(env.marker))) | .id'
earlier=$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$number/comments" --jq="$ours")
read -r id _ <<<"${earlier//$'\n'/ }" || true
if [[ -n $id ]]; then
  gh api --method=PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id" --field="body=@$file" --silent
else
  gh api "repos/$GITHUB_REPOSITORY/issues/$number/comments" --field="body=@$file" --silent
fi
