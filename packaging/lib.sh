# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/run and packaging/test share: steps with their time, packages, configuring, building.
# Sourced, never run; the sourcing script is in the repository's root already.

# step TEXT: closes the step before with its time and opens the next. `steps` says how many there will be.
step_number=0
step()
{
    step_done
    step_number=$((step_number + 1))
    step_began=$SECONDS
    printf '[%d/%d] %s\n' "$step_number" "$steps" "$1"
}

step_done()
{
    [ "$step_number" -eq 0 ] || printf '      %d s\n' $((SECONDS - step_began))
}

fail()
{
    printf '%s: %s\n' "${0##*/}" "$1" >&2
    exit "${2:-1}"
}

# packages WHEN…: their names from the list.
packages()
{
    local when name rest
    while read -r when name rest; do
        case " $* " in *" $when "*) printf '%s\n' "$name" ;; esac
    done < <(sed -e 's/#.*//' packaging/dependencies)
}

# is_there PACKAGE: installed, or there in another way: a Node.js that is new enough need not be Debian's.
is_there()
{
    case $1 in
        nodejs | npm)
            command -v npm >/dev/null && command -v node >/dev/null &&
                node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 18 || (a === 18 && b >= 18) ? 0 : 1)' &&
                return 0
            ;;
    esac
    [ "$(dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | sort -u)" = installed ]
}

# install_missing WHEN…: apt-get, and only for what is not there.
install_missing()
{
    command -v dpkg-query >/dev/null ||
        { printf '      not a Debian system: the packages of packaging/dependencies are yours to install\n'; return; }
    local name wanted missing=() admin=()
    mapfile -t wanted < <(packages "$@")
    for name in "${wanted[@]}"; do
        is_there "$name" || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || { printf '      nothing is missing\n'; return; }
    printf '      missing: %s\n' "${missing[*]}"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "not root and no sudo here; as root: apt-get install ${missing[*]}"
        admin=(sudo)
    fi
    local log
    log=$(mktemp)
    printf '      installing; this takes some minutes the first time\n'
    if ! { "${admin[@]}" apt-get update &&
        "${admin[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } \
        >"$log" 2>&1 </dev/null; then
        tail -n 20 "$log" >&2
        rm -f "$log"
        fail "apt-get could not install: ${missing[*]}"
    fi
    rm -f "$log"
}

# As many jobs as processors, fewer where memory is short (a compiler takes about 1.5 GB).
jobs()
{
    local processors memory
    processors=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1500000) }' /proc/meminfo)
    [ "$memory" -ge 1 ] || memory=1
    echo $((processors < memory ? processors : memory))
}

# configure PRESET: once; afterwards ninja sees by itself when CMake has to look again.
configure()
{
    [ ! -e "build/$1/build.ninja" ] || { printf '      done before\n'; return; }
    mkdir -p build
    cmake --preset "$1" >"build/configure-$1.log" 2>&1 ||
        { tail -n 30 "build/configure-$1.log" >&2; fail "CMake could not configure the build"; }
}

# build PRESET [TARGET…]
build()
{
    local preset=$1
    shift
    NINJA_STATUS='      [%f/%t] ' nice cmake --build --preset "$preset" -j "$(jobs)" ${1:+--target "$@"}
}
