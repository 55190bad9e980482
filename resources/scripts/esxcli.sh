#   --apply      does it; without, it only tells what it would do
#   --done KEY   this manual step is done; may be given several times. With --apply it is remembered in a file beside
#                this one, as is what this script has done.
#   --host-is-right   this is the host that is meant, whatever it calls itself
set -eu
apply=
any_host=
newline='
'
done_keys=$newline
while [ $# -gt 0 ]; do
  case $1 in
    --apply) apply=1 ;;
    --host-is-right) any_host=1 ;;
    --done) done_keys="$done_keys${2:?--done needs a key}$newline"; shift ;;
    *) printf 'usage: %s [--apply] [--done KEY]... [--host-is-right]\n' "$0" >&2; exit 2 ;;
  esac
  shift
done
key=

say() { printf '%s\n' "$1"; }
stage() { printf '\n== %s\n' "$1"; }
step() { key=$2; printf '[%s] %s: %s\n' "$1" "$2" "$3"; }
elsewhere() { say '    (not by this script)'; }
has_done() { case $done_keys in *"$newline$1$newline"*) return 0 ;; esac; return 1; }
remember() { # KEY
  done_keys="$done_keys$1$newline"
  if [ -n "$apply" ] && ! grep -q -x -F -e "$1" "$kept" 2>/dev/null; then
    printf '%s\n' "$1" >>"$kept" || say "    this cannot be remembered in $kept"
  fi
}
# The way back undoes what was done on the way there, and the other way round.
use_plan() { # FINGERPRINT
  kept="$0.done-$1"
  case $0 in
    *change-host*) other="${0%change-host*}backout-host${0##*change-host}" ;;
    *backout-host*) other="${0%backout-host*}change-host${0##*backout-host}" ;;
    *) other= ;;
  esac
  if [ -n "$apply" ] && [ -n "$other" ]; then
    rm -f "$other.done-$1"
  fi
  if [ -f "$kept" ]; then
    done_keys="$done_keys$(cat "$kept")$newline"
  fi
}
# Servers of one kind have the same PCI addresses: the wrong host would obey, too.
need_host() { # NAME
  [ -z "$any_host" ] || return 0
  names=$(esxcli system hostname get | sed -n 's/^ *Fully Qualified Domain Name: //p; s/^ *Host Name: //p')
  case "$newline$names$newline" in *"$newline$1$newline"*) return 0 ;; esac
  printf 'STOPPED: this host is called %s, but the script is for %s\n' "$names" "$1" >&2
  exit 1
}
# What was done here once is not done again: VMs may run by then.
open_action() {
  if has_done "$key#did"; then
    say '    done already'
    return 1
  fi
  return 0
}
did() { remember "$key#did"; }
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
  if has_done "$key"; then
    remember "$key"
    return 0
  fi
  if [ -t 0 ]; then
    printf '    Type "done" when it is done: '
    read -r answer
    if [ "$answer" = "done" ]; then
      remember "$key"
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
