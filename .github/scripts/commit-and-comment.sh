#!/usr/bin/env bash
# Ends a form: commits what its command changed in the files named, pushes it, and says in plain words what was done, in
# the run's summary and on the branch's pull request, or else on the commit.
# INVARIANT: what somebody typed is data. It is quoted, and loses every odd character before it is named anywhere.
set -euo pipefail

plain() { tr -cd 'A-Za-z0-9_/.-' <<<"$1"; }
what=$(plain "$WHAT") what=${what%/}
login=$(plain "$LOGIN")
code=$(<"$RUNNER_TEMP/code")
export GH_REPO=$GITHUB_REPOSITORY
export GIT_AUTHOR_NAME='github-actions[bot]' GIT_AUTHOR_EMAIL='41898282+github-actions[bot]@users.noreply.github.com'
export GIT_COMMITTER_NAME=$GIT_AUTHOR_NAME GIT_COMMITTER_EMAIL=$GIT_AUTHOR_EMAIL

# A form can be started on a tag, too; that must not become a branch.
push() { [[ $GITHUB_REF_TYPE == branch ]] && git push --quiet origin "HEAD:refs/heads/$GITHUB_REF_NAME"; }
# Somebody else may have been quicker.
push_after_them() {
  git fetch --quiet origin "refs/heads/$GITHUB_REF_NAME" && git rebase --quiet --autostash FETCH_HEAD && push
}

# What was taken away stays away, even if the command could not prove that nothing is left.
state=unchanged
if [[ $code == 0 || ${COMMIT_ANYWAY:-} == true ]]; then
  for path in "$@"; do
    if [[ -n $(git status --porcelain -- "$path") ]]; then git add -- "$path"; fi
  done
  if ! git diff --cached --quiet; then
    git commit --quiet --message="$GITHUB_WORKFLOW: $what" \
      --trailer="Co-authored-by: $login <$login@users.noreply.github.com>"
    gh auth setup-git
    if push || push_after_them; then state=recorded; else state=stuck; fi
  fi
fi

case $state-$code in
recorded-0) title='done' text='The change is committed, and goes online with the next build of this branch.' ;;
recorded-*) title='done, but not proven' text='The files are changed and committed. What was checked afterwards is **not** in order: read it below, and see to it today.' ;;
stuck-*) title='nothing was recorded' text='The branch could not be changed. Somebody may have changed the same lines at the same moment: start the form again. If the branch is protected, start it on the branch of a pull request.' ;;
unchanged-0) title='nothing to change' text='Everything was as it should be, so nothing was recorded.' ;;
*) title='not done' text='Nothing was changed. The reason is below.' ;;
esac

message=$RUNNER_TEMP/message.md
{
  echo "### $GITHUB_WORKFLOW: $title"
  echo
  echo "$text Asked for by $login, for \`$what\`, on the branch \`$(plain "$GITHUB_REF_NAME")\`."
  echo
  # As code: no word of it can act as Markdown. A comment has a longest length.
  head -c 50000 "$RUNNER_TEMP/said" | iconv -c -f utf-8 -t utf-8 | sed 's/^/    /' || true
} >"$message"
cat "$message" >>"$GITHUB_STEP_SUMMARY"

comment() {
  local pull base
  read -r pull base < <(
    gh pr list --head="$GITHUB_REF_NAME" --state=open --json=number,baseRefName,isCrossRepository \
      --jq='map(select(.isCrossRepository | not)) | .[0] // empty | "\(.number) \(.baseRefName)"'
  ) || true
  if [[ -z $pull && $state == recorded ]]; then
    gh api "repos/$GITHUB_REPOSITORY/commits/$(git rev-parse HEAD)/comments" --field="body=@$message" --silent
  elif [[ -n $pull ]]; then
    gh pr comment "$pull" --body-file="$message" || return
    if [[ $state == recorded ]]; then
      gh workflow run disclosure-difference.yml --ref="$GITHUB_REF_NAME" --raw-field="pull=$pull" --raw-field="base=$base"
    fi
  fi
}
comment || echo '::warning::Not everything could be said on GitHub. What was done stands in the summary of this run.'

if [[ $state == stuck ]]; then exit 1; fi
exit "$code"
