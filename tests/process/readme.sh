#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Does what the README's worked example says, on demo data of its own, and looks at what came of it.
# usage: readme.sh AGLIS-PORTALD SOURCE-FOLDER
set -euo pipefail
portald_binary=$1
cd "$2"
folder=$(mktemp -d)
server=
finish()
{
    [ -z "$server" ] || { kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; }
    rm -rf "$folder"
}
trap finish EXIT
say() { printf 'readme: %s\n' "$1" >&2; exit 1; }

# The first ```bash block below the heading, with the three lines that name this machine's places replaced.
awk '/^## A registration by hand/ { here = 1 } here && /^```bash$/ { inside = 1; next }
     inside && /^```$/ { exit } inside' README.md >"$folder/example"
grep -q '^api=' "$folder/example" || say "the README has no worked example"

password=$(head -c 15 /dev/urandom | base64 | tr '+/' 'xy')
"$portald_binary" demo --data "$folder/data" --registrations 50 --customers 10 --seed 1 >/dev/null
"$portald_binary" staff add admin --role admin --password-stdin --data "$folder/data" <<<"$password" >/dev/null
printf 'name admin\npassword %s\n' "$password" >"$folder/data/demo-login.txt"
"$portald_binary" serve --data "$folder/data" --listen 127.0.0.1:0 >"$folder/ready" 2>"$folder/log" &
server=$!
for _ in $(seq 300); do
    grep -q ready "$folder/ready" && break
    kill -0 "$server" 2>/dev/null || { cat "$folder/log" >&2; say "the server ended"; }
    sleep 0.1
done
address=$(grep -o 'http://.*' "$folder/ready") || say "the server was not ready in 30 s"

{
    printf 'set -euo pipefail\n'
    sed -e "s#^api=.*#api=$address/api#" -e "s#^data=.*#data=$folder/data#" \
        -e "s#^portald=.*#portald=$portald_binary#" "$folder/example"
} >"$folder/script"
bash "$folder/script" >"$folder/output" 2>&1 || { cat "$folder/output" >&2; say "the example failed"; }

expect() { grep -q -- "$1" "$folder/output" || { cat "$folder/output" >&2; say "nothing says: $1"; }; }
expect '"full_name_masked":"Z\*\*\*\*\* U\*\*"'
expect '"full_name":"Zainal Uji"'
for state in verified survey_scheduled survey_completed approved; do expect "^$state\$"; done
expect '"customer_code":"AGL-'
expect '^https://.*/track/REG-.*?token=[A-Za-z0-9_-]\{22\}$'
[ "$(grep -c '^--- 0812-0000-0001' "$folder/output")" -eq 6 ] || { cat "$folder/output" >&2; say "not six messages"; }
