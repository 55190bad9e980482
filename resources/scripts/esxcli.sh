#   --apply      does it; without, it only tells what it would do
#   --done KEY   this manual step is done; may be given several times
set -eu
apply=
done_keys='
'
while [ $# -gt 0 ]; do
  case $1 in
    --apply) apply=1 ;;
    --done) done_keys="$done_keys${2:?--done needs a key}
"; shift ;;
    *) printf 'usage: %s [--apply] [--done KEY]...\n' "$0" >&2; exit 2 ;;
  esac
  shift
done
key=

say() { printf '%s\n' "$1"; }
stage() { printf '\n== %s\n' "$1"; }
step() { key=$2; printf '[%s] %s: %s\n' "$1" "$2" "$3"; }
elsewhere() { say '    (not on this host)'; }
finish() {
  if [ -n "$apply" ]; then
    say 'Done.'
  else
    say 'That was a dry run; --apply does it.'
  fi
}

run() {
  if [ -n "$apply" ]; then
    "$@"
  else
    printf '    would run:'; printf ' %s' "$@"; printf '\n'
  fi
}

# A step that is for a person: goes on once it is confirmed.
manual() {
  printf '    MANUAL: %s\n' "$1"
  [ -n "$apply" ] || return 0
  case $done_keys in *"
$key
"*) return 0 ;; esac
  if [ -t 0 ]; then
    printf '    Type "done" when it is done: '
    read -r answer
    if [ "$answer" = "done" ]; then
      return 0
    fi
  fi
  printf 'Stopped before a manual step. Do it, then run again with --done %s\n' "$key" >&2
  exit 3
}

has_line() { grep -q -i -- "$1"; }

set_graphics() {
  if esxcli graphics host get | has_line "Default Graphics Type: *$1\$"; then
    say '    is so already'
  else
    run esxcli graphics host set --default-type "$1"
  fi
}
set_policy() {
  if esxcli graphics host get | has_line "Assignment Policy: *$1\$"; then
    say '    is so already'
  else
    run esxcli graphics host set --shared-passthru-assignment-policy "$1"
  fi
}
# Setting what is set changes nothing.
set_mode() { run esxcli graphics device set -d "$1" -t SharedPassthru -m "$2"; }
set_passthrough() { run esxcli hardware pci pcipassthru set -d "$1" -e "$2" -a; }
# On ESXi the platform makes the instances; only MIG itself is switched.
set_mig() { run nvidia-smi -i "$1" -mig "$2"; }
restart_graphics() {
  run nv-hostengine -t
  run sleep 1
  run nv-hostengine -d
}
