# Shared by the scripts in this folder; each of them sources it first.
# Leaves the caller in the root of the repository, with `called_from` where it was.
# shellcheck disable=SC2034

set -euo pipefail
self=$(realpath "$0")
called_from=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD

say() { printf '%s\n' "$*"; }
die() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

# Prints the comment block at the head of the calling script, which is its help.
usage() { sed -n '2,/^[^#]/{s/^# \{0,1\}//p}' "$self"; }

# Prints the path that the caller meant, whatever folder the script was called from.
from_caller() { (cd "$called_from" && realpath -m -- "$1"); }

# The release is built with one set of flags everywhere, so that nothing is built twice.
release_flags=(-c release --product mixedzone --static-swift-stdlib)

# Builds the release; sets `binary` to the executable, which has its resources beside it.
build_release() {
    command -v swift >/dev/null || die "there is no 'swift' on the PATH; Swift 6.3 is needed (swift.org/install)"
    swift build "${release_flags[@]}"
    binary=$(swift build "${release_flags[@]}" --show-bin-path)/mixedzone
}

# Prints a TCP port on the loopback address that nobody listens on.
free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

# Waits until http://127.0.0.1:PORT/readyz answers, or the process PID is gone, or ten seconds have passed.
wait_ready() {
    local port=$1 pid=$2 tries
    for ((tries = 0; tries < 200; tries++)); do
        curl -fsS -o /dev/null "http://127.0.0.1:$port/readyz" 2>/dev/null && return 0
        kill -0 "$pid" 2>/dev/null || return 1
        sleep 0.05
    done
    return 1
}
