#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The whole desk as a person uses it, keyboard only, on the display it is given: an application comes in over HTTP and its
# row appears by itself; it is taken from verification to customer; the desk is closed while a step can still be undone.
# usage: desk.sh AGLIS-DESK AGLIS-PORTALD [FOLDER-FOR-PICTURES]
set -euo pipefail
desk_binary=$1
portald=$2
pictures=${3:-}
folder=$(mktemp -d)
started=()
finish()
{
    local one
    for one in "${started[@]}"; do kill "$one" 2>/dev/null || true; done
    for one in "${started[@]}"; do wait "$one" 2>/dev/null || true; done
    rm -rf "$folder"
}
trap finish EXIT
say() { picture failed; tail -n 5 "$folder/desk.log" >&2 || true; printf 'desk: %s\n' "$1" >&2; exit 1; }
picture()
{
    [ -z "$pictures" ] || ! command -v import >/dev/null || import -window root "$pictures/desk-$1.png" || true
}
# wait_for SECONDS WHAT COMMAND…: until the command succeeds
wait_for()
{
    local until=$((SECONDS + $1)) what=$2
    shift 2
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $until ] || say "waited in vain: $what"
        sleep 0.3
    done
}

password=$(head -c 15 /dev/urandom | base64 | tr '+/' 'xy')
"$portald" demo --data "$folder/data" --registrations 40 --customers 10 --seed 1 >/dev/null
"$portald" staff add admin --role admin --password-stdin --data "$folder/data" <<<"$password" >/dev/null
"$desk_binary" --data "$folder/data" --listen 127.0.0.1:0 >"$folder/ready" 2>"$folder/desk.log" &
desk=$!
started+=("$desk")
wait_for 30 "the public pages" grep -q http:// "$folder/ready"
api=$(grep -o 'http://.*' "$folder/ready")/api

keys() { xdotool key --delay 40 "$@"; }
window() { xdotool search --onlyvisible --name "$1"; }
wait_for 20 "the sign-in" window 'AGLIS Net'
xdotool search --onlyvisible --name 'AGLIS Net' windowfocus
xdotool type --delay 20 "admin"
keys Tab
xdotool type --delay 20 "$password"
keys Return
wait_for 30 "the workplace" window 'meja kerja'
picture workplace

# Started twice on one data folder: the second ends, the first goes on.
timeout 10 "$desk_binary" --data "$folder/data" || say "the second desk did not end well"
kill -0 "$desk" || say "the first desk ended"

# The applicant
call() { curl -sS --fail-with-body -H 'Content-Type: application/json' "$@"; }
field() { sed -n "s/.*\"$1\":\"\{0,1\}\([^\",}]*\).*/\1/p"; }
call "$api/registrations/public/request-otp" -d '{"phone": "0812-0000-0001", "full_name": "Zainal Uji"}' >/dev/null
code_there()
{
    code=$("$portald" simulator messages --data "$folder/data" --to 0812-0000-0001 --last 1 | grep -oE '\b[0-9]{6}\b' | head -n 1)
    [ -n "$code" ]
}
wait_for 20 "the code" code_there
code_there
proof=$(call "$api/registrations/public/verify-otp" -d "{\"phone\": \"0812-0000-0001\", \"code\": \"$code\"}" |
    field verification_token)
number=$(call "$api/registrations/public" -d "{\"verification_token\": \"$proof\", \"full_name\": \"Zainal Uji\",
    \"email\": \"zainal@example.id\", \"phone\": \"0812-0000-0001\", \"package_code\": \"HOME-20\", \"consent\": true,
    \"address\": {\"street\": \"Jl. Contoh No. 1\", \"village\": \"Percontohan\", \"district\": \"Ujicoba\",
                  \"city\": \"Kota Bandung\", \"postal_code\": \"40111\"}}" | field number)
[ -n "$number" ] || say "the submission was not accepted"

# The staff: the new row is loaded with Home and reached with Home; every step is a letter and Ctrl+Enter. After a
# step the list goes on to the next row, and Ctrl+K comes back to this one.
staff=$(call "$api/auth/login" -d "{\"username\": \"admin\", \"password\": \"$password\"}" | field token)
status() { call "$api/registrations/$number" -H "Authorization: Bearer $staff" | field status; }
status_is() { [ "$(status)" = "$1" ]; }
wait_for 5 "the state at the start" status_is pending_verification
sleep 2 # the row has to appear by itself within a second; then Home shows it
picture arrived
keys Home
sleep 1
keys Home
sleep 1
picture loaded
back()
{
    keys ctrl+k
    sleep 1
    xdotool type --delay 20 "$number"
    sleep 2
    keys Return
    sleep 1
}
for step in v:verified s:survey_scheduled d:survey_completed a:approved; do
    keys "${step%%:*}"
    sleep 1
    picture "dialog-${step##*:}"
    keys ctrl+Return
    wait_for 25 "${step##*:}" status_is "${step##*:}"
    back
done
# The customer: closed at once, while it can still be undone.
keys c
sleep 1
picture dialog-customer
keys ctrl+Return
sleep 1
picture undo
keys ctrl+q
wait_for 10 "the desk's end" bash -c "! kill -0 $desk"
"$portald" serve --data "$folder/data" --listen 127.0.0.1:0 >"$folder/ready" 2>"$folder/log" &
started+=($!)
wait_for 30 "the server" grep -q http:// "$folder/ready"
api=$(grep -o 'http://.*' "$folder/ready")/api
call "$api/registrations/$number" -H "Authorization: Bearer $staff" | grep -q '"customer_code":"AGL-' ||
    say "the last step was lost when the desk was closed"
