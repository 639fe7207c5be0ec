# Sourced by the other scripts: what the package needs from the system, and how to get it.
#
# `install_prerequisites` installs what is missing with apt-get, says what it does, and stops with
# the command to type where it may not. Everything it says goes to standard error.

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "error: $*"
  exit 69
}

# The Debian packages whose header is not there yet.
missing_packages() {
  local pair header
  for pair in histedit.h:libedit-dev zlib.h:zlib1g-dev; do
    header=${pair%%:*}
    if [ ! -e "/usr/include/$header" ] && [ ! -e "/usr/local/include/$header" ]; then
      printf '%s\n' "${pair#*:}"
    fi
  done
}

install_prerequisites() {
  command -v swift >/dev/null 2>&1 ||
    fail "Swift is not on the PATH. Quoth needs Swift 6.3: https://www.swift.org/install/linux/"
  local packages as_root=()
  mapfile -t packages < <(missing_packages)
  [ ${#packages[@]} -gt 0 ] || return 0

  local by_hand="apt-get install ${packages[*]}"
  command -v apt-get >/dev/null 2>&1 ||
    fail "missing: ${packages[*]} (Debian names). Install them with the system's package manager."
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 ||
      fail "missing: ${packages[*]}. As root, type: $by_hand"
    as_root=(sudo)
  fi
  say "Installing ${packages[*]} with ${as_root[*]:+sudo }apt-get …"
  local log
  log=$(mktemp)
  if ! { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y \
    --no-install-recommends "${packages[@]}" >"$log" 2>&1 ||
    { "${as_root[@]}" apt-get update >>"$log" 2>&1 &&
      "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y \
        --no-install-recommends "${packages[@]}" >>"$log" 2>&1; }; }; then
    cat "$log" >&2
    rm -f "$log"
    fail "apt-get did not succeed. By hand: ${as_root[*]:+sudo }$by_hand"
  fi
  rm -f "$log"
}
