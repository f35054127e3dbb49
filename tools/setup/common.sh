# What every part of the set-up uses: speaking, stopping, running quietly, Debian packages. Sourced by tools/setup.sh.

say() {
  printf 'set-up: %s\n' "$1"
}

# Ends the set-up with one sentence: what is missing, and what to do about it.
stop() {
  printf 'set-up stopped: %s\n' "$1" >&2
  exit 1
}

have() {
  command -v "$1" >/dev/null 2>&1
}

# quietly NAME COMMAND...: keeps the command's output in a log, so that the person reads sentences only.
quietly() {
  local name="$1"
  shift
  mkdir -p "$KURABE_TOOLS/log"
  "$@" >"$(log_file "$name")" 2>&1 </dev/null
}

log_file() {
  printf '%s/log/%s.log' "$KURABE_TOOLS" "$1"
}

# at_least VERSION LEAST: compares dotted numbers.
at_least() {
  [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$2" ]
}

# as_root COMMAND...: runs a command that writes outside the user's own folders.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  else
    sudo -n "$@"
  fi
}

can_be_root() {
  [ "$(id -u)" = 0 ] || { have sudo && sudo -n true 2>/dev/null; }
}

# apt_install PURPOSE PACKAGE...: installs the Debian packages that are missing, or says which ones a person has to.
apt_install() {
  local purpose="$1" package
  local -a missing=()
  shift
  for package in "$@"; do
    is_installed "$package" || missing+=("$package")
  done
  if [ "${#missing[@]}" = 0 ]; then
    return
  fi
  set -- "${missing[@]}"
  have apt-get || stop "$purpose needs the equivalent of the Debian packages '$*', and this machine has no apt-get: install them, then start again."
  can_be_root || stop "$purpose needs Debian packages, which needs root: run 'sudo apt-get install $*', then start again."
  say "installing $* from Debian ($purpose)"
  apt_refresh
  quietly apt as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "$@" \
    || stop "$purpose: apt-get could not install $*; its words are in $(log_file apt)."
}

is_installed() {
  [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# The lists of a new machine are empty or old; refreshing them once a run is enough. A failed refresh is not the end,
# because the lists that are there may do.
apt_refresh() {
  if [ -z "${apt_lists_are_fresh:-}" ]; then
    quietly apt-update as_root apt-get -o DPkg::Lock::Timeout=300 update -qq || true
    apt_lists_are_fresh=yes
  fi
}
