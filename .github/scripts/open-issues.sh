#!/usr/bin/env bash
# Opens one issue for each thing that falls due, and never a second for the same, be the first open or closed:
# open-issues.sh DUE.json
set -euo pipefail

if grep -q '^sample: true' _data/practice.yaml; then
  echo 'No issue is opened for the invented people of the sample practice.'
  exit
fi

export GH_REPO=$GITHUB_REPOSITORY
forms=$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/actions/workflows
body=$RUNNER_TEMP/issue.md

# Each body ends in a comment that readers don't see. Only our own count: anyone may be able to write an issue.
ours='.[] | select(.user.login == "github-actions[bot]") | .body // "" | scan("<!-- doorplate:due [^ ]+ -->")'
known=$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues?state=all&per_page=100" --jq="$ours")

next_step() {
  case $1 in
  consent | private | photo)
    echo "If they agree again to the same words, start the form [Renew consent]($forms/renew-consent.yml) with \`$2\`. If they don’t, there is nothing to do: it goes off by itself."
    ;;
  policy)
    echo "Start the form [New policy version]($forms/new-policy-version.yml) with \`$2\`."
    ;;
  esac
}

opened=0
while IFS=$'\t' read -r key kind slug says; do
  marker="<!-- doorplate:due $key -->"
  if [[ $known == *"$marker"* ]]; then continue; fi
  printf '%s\n\n%s\n\n%s\n' "$says" "$(next_step "$kind" "$slug")" "$marker" >"$body"
  gh issue create --title="${says:0:240}" --body-file="$body"
  opened=$((opened + 1))
  # GitHub takes no more than some tens a minute. The others follow tomorrow.
  if [[ $opened == 20 ]]; then break; fi
done < <(jq -r '.due[] | [([.kind, .slug, .label, .day] | join("\n") | @base64), .kind, .slug, .says] | @tsv' "$1")
