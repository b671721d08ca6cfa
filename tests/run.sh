#!/usr/bin/env bash
# Installs what the tests need, builds once, runs every test project and sums up in one last line.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDTERMINALLOGGER=off
results=$PWD/artifacts/test-results

say() { printf '\n== %s (%s)\n' "$1" "$(date -u +%H:%M:%S)"; }

find_chromium() {
  local name
  for name in "${CHROMIUM_PATH:-}" chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable; do
    [ -n "$name" ] && command -v "$name" && return
  done
  return 1
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# The shell without windows draws the same pages a quarter faster; where it is not packaged, the whole browser does.
if [ -z "${CHROMIUM_PATH:-}" ] && ! command -v chromium-headless-shell >/dev/null; then
  say "Installing Chromium"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium-headless-shell >/dev/null || find_chromium >/dev/null \
    || as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null
fi
if ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then
  say "Installing PostgreSQL"
  # Debian would start a server of its own on the usual port; the tests start theirs in a folder.
  as_root sh -c 'f=/etc/postgresql-common/createcluster.conf; [ -e $f ] || { mkdir -p ${f%/*} && echo "create_main_cluster = false" > $f; }'
  as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql >/dev/null
fi
if ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then
  export SECONDOPINION_REQUIRE_POSTGRES=1
else
  echo "PostgreSQL is missing and could not be installed: its tests are skipped." >&2
fi

CHROMIUM_PATH=$(find_chromium) || { echo "Chromium is missing and could not be installed. Install it, or set CHROMIUM_PATH." >&2; exit 1; }
export CHROMIUM_PATH

say "Building"
dotnet build SecondOpinion.sln --nologo --verbosity quiet || { echo "The build failed." >&2; exit 1; }

rm -rf "$results" && mkdir -p "$results"
passed=0 failed=0 skipped=0
of_the_app='^[0-9-]+T[0-9:.]+Z (Information|Warning|Error|Fatal) |^SecondOpinion (is ready|could not start)|^Ok, passed'

# The numbers of one results file; a run that wrote none counts as one failure.
count() {
  local counters total executed ok
  counters=$(grep -o '<Counters [^>]*>' "$2" 2>/dev/null)
  if [ -z "$counters" ]; then
    echo "$1 ended without results."
    failed=$((failed + 1))
    return
  fi
  number() { sed -E "s/.* $1=\"([0-9]+)\".*/\1/" <<<"$counters"; }
  total=$(number total) executed=$(number executed) ok=$(number passed)
  passed=$((passed + ok)) failed=$((failed + executed - ok)) skipped=$((skipped + total - executed))
  # A run can end badly with every test passed, such as by a crash in the clean-up.
  if [ "$3" != 0 ] && [ "$ok" = "$executed" ]; then
    [ "$total" = 0 ] || { echo "$1 ended with exit code $3."; failed=$((failed + 1)); }
  fi
}

for project in tests/*.Tests/*.csproj; do
  name=$(basename "$project" .csproj)
  say "$name"
  # Each test project is a program. A second program around it once lost the last results of a run that had passed.
  # What the app logs meanwhile stands in its log; here it would bury what failed.
  "$(dirname "$project")/bin/Debug/net10.0/$name" -noLogo -noColor -trx "$results/$name.trx" 2>&1 \
    | tee "$results/$name.log" | grep --line-buffered -vE "$of_the_app"
  count "$name" "$results/$name.trx" "${PIPESTATUS[0]}"
done

# What failed stands once more at the end, where a reader of the last lines finds it.
grep -hE -A 14 ' \[FAIL\]$' "$results"/*.log | grep -vE "$of_the_app"

printf '\n%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
[ "$failed" = 0 ]
