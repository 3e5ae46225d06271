#!/usr/bin/env bash
# Brings a practice's repository to another version of Doorplate: upgrade.sh VERSION [REPOSITORY]
# Where Doorplate is a package, npm installs the version, or the packed file that VERSION names in this folder. In a copy of Doorplate's repository, what changed between the two
# versions in REPOSITORY is applied. What you changed yourself in the program's files is merged; where both changed the same
# lines, both stand in the file, marked, and this ends with 1.
# INVARIANT: content/, _data/, theme.css and, beside a package, layouts/ are the practice's, and stay as they are.
set -euo pipefail

refuse() {
  echo "$1 Nothing was changed." >&2
  exit 2
}

main() {
  local version=${1:-} from=${2:-}
  version=${version#v}
  if [[ ! $version =~ ^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$ && ! ($version =~ ^[0-9A-Za-z][0-9A-Za-z._-]*\.tgz$ && -f $version) ]]; then
    refuse 'The version must be three numbers, such as 1.2.0, or a packed Doorplate in this folder, such as doorplate-1.2.0.tgz.'
  fi
  if [[ -n $(git status --porcelain -- . ":(exclude,literal)$version") ]]; then
    refuse 'There are changes that are not committed. Commit them first, so that what comes can be taken back.'
  fi
  if [[ -f src/compile.ts ]]; then as_copy "$version" "$from"; else as_package "$version"; fi

  git add --all
  local both
  both=$(git diff --cached --name-only -G '^<<<<<<< ')
  if [[ -n $both ]]; then
    printf 'In these files you and Doorplate changed the same lines. Choose between what is marked there:\n%s\n' "$both"
    exit 1
  fi
  if git diff --cached --quiet; then
    echo "Nothing had to be changed: this is Doorplate $version already."
  else
    echo "This is Doorplate $version now. CHANGELOG.md, in Doorplate's repository and package, says what that means for you."
  fi
}

as_copy() {
  local version=$1 from=$2 old path
  local refs=(refs/doorplate/old refs/doorplate/new)
  local paths=(. ':(exclude)content' ':(exclude)_data' ':(exclude)theme.css')
  if [[ -z $from ]]; then
    refuse 'It must be said where Doorplate comes from, too: upgrade.sh VERSION https://github.com/OWNER/doorplate'
  fi
  old=$(sed -n 's/^  "version": "\(.*\)",$/\1/p' package.json)
  git fetch --quiet --no-tags --depth=1 -- "$from" "+refs/tags/v$old:${refs[0]}" "+refs/tags/v$version:${refs[1]}" \
    2>/dev/null || refuse "Version $old or $version could not be fetched from there."
  # What you took away stays away.
  while IFS= read -r -d '' path; do
    if [[ ! -e $path ]]; then paths+=(":(exclude,literal)$path"); fi
  done < <(git diff --name-only -z --diff-filter=MDT "${refs[@]}")
  if ! git diff --binary "${refs[@]}" -- "${paths[@]}" | git apply --3way --index --allow-empty >/dev/null 2>&1; then
    if [[ -z $(git ls-files --unmerged) ]]; then
      git reset --quiet --hard
      refuse 'What changed in Doorplate does not fit what stands here.'
    fi
  fi
  for path in "${refs[@]}"; do git update-ref -d "$path"; done
}

as_package() {
  local version=$1 program=node_modules/doorplate/dist before path
  if [[ ! -d $program ]]; then refuse 'Doorplate is not installed here. First run: npm ci.'; fi
  before=$(mktemp -d)
  cp -R "$program/." "$before"
  local package=doorplate@$version
  if [[ -f $version ]]; then package=./$version; fi
  npm install --save-exact --no-audit --no-fund "$package" || refuse "Version $version could not be installed."
  # The files `init` gave the practice change from version to version, too.
  while IFS= read -r path; do
    take_over "$before/$path" "$program/$path" "$path" "$version"
  done < <({ given "$before" && given "$program"; } | sort -u)
  rm -r "$before"
}

given() { (cd "$1" && find .nvmrc netlify.toml .github netlify/staff -type f); }

take_over() {
  local old=$1 new=$2 own=$3 version=$4
  if [[ -f $old && -f $new && -f $own ]]; then
    git merge-file -L yours -L before -L "$version" "$own" "$old" "$new" || true
  elif [[ -f $new && ! -f $old && ! -e $own ]]; then
    mkdir -p "$(dirname "$own")"
    cp "$new" "$own"
  elif [[ -f $old && ! -f $new ]] && cmp --silent "$old" "$own"; then
    rm "$own"
  fi
}

# This file may be another one by the time main is done: nothing after it is read.
{ main "$@"; exit; }
