#!/usr/bin/env bash
# Ends the form “Upgrade”: what upgrade.sh changed becomes a pull request, or says why it can't be one.
set -euo pipefail

version=$(tr -cd '0-9A-Za-z.-' <<<"$VERSION")
branch=doorplate-$version
code=$(<"$RUNNER_TEMP/code")
export GH_REPO=$GITHUB_REPOSITORY
export GIT_AUTHOR_NAME='github-actions[bot]' GIT_AUTHOR_EMAIL='41898282+github-actions[bot]@users.noreply.github.com'
export GIT_COMMITTER_NAME=$GIT_AUTHOR_NAME GIT_COMMITTER_EMAIL=$GIT_AUTHOR_EMAIL

# GitHub lets no workflow change workflows.
workflows=$(git diff --cached --name-only -- .github/workflows)
if [[ -n $workflows ]]; then git restore --source=HEAD --staged --worktree -- .github/workflows; fi

state=unchanged
# 1 says that some lines are left to choose between: that is done in the pull request.
if [[ $code == 0 || $code == 1 ]] && ! git diff --cached --quiet; then
  git switch --quiet --create "$branch"
  git commit --quiet --message="Upgrade to Doorplate $version"
  gh auth setup-git
  if git push --quiet --force origin "HEAD:refs/heads/$branch"; then state=pushed; else state=stuck; fi
fi
case $state-$code in
pushed-0) title='ready to look at' ;;
pushed-*) title='some lines are left to choose between' ;;
stuck-*) title='not done' ;;
unchanged-0) title='nothing to change' ;;
*) title='not done' ;;
esac

message=$RUNNER_TEMP/message.md
{
  echo "### Doorplate $version: $title"
  echo
  head -c 20000 "$RUNNER_TEMP/said" | sed 's/^/    /'
  if [[ -s $RUNNER_TEMP/checked ]]; then
    echo
    echo 'What the new version says of your texts:'
    echo
    head -c 30000 "$RUNNER_TEMP/checked" | sed 's/^/    /'
  fi
  if [[ -n $workflows ]]; then
    echo
    echo 'These files changed, too, and GitHub lets no form change them. Bring them in on a computer with `bash .github/scripts/upgrade.sh`; until then the earlier ones go on working as they did:'
    echo
    sed 's/^/    /' <<<"$workflows"
  fi
} | iconv -c -f utf-8 -t utf-8 >"$message"
cat "$message" >>"$GITHUB_STEP_SUMMARY"

if [[ $state == pushed ]]; then
  gh pr create --head="$branch" --title="Upgrade to Doorplate $version" --body-file="$message" || {
    echo "### One step is left: [propose the change]($GITHUB_SERVER_URL/$GITHUB_REPOSITORY/pull/new/$branch)" >>"$GITHUB_STEP_SUMMARY"
  }
fi
if [[ $state == stuck ]]; then exit 1; fi
exit "$code"
