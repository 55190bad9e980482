# shellcheck disable=SC2016 # names and programs of jq stand as they are

set -eu

usage() {
  cat <<'END'
Usage: sh THIS_FILE [--apply] [--hard-power-off] [--done KEY]...

Without --apply it only looks and prints what it would do.
  --apply           carry the plan out
  --hard-power-off  power a VM off hard when its guest does not shut down in time
  --done KEY        the manual step with this key is done; may be given several times. With --apply it is remembered
                    in a file beside this one.

Needs govc 0.49 or newer and jq. Server and credentials come from govc's own variables and session (GOVC_URL …);
this file holds none. It waits SLICEBOARD_WAIT seconds for a guest or host, 900 by default.
END
}

apply=0
hard=0
done_keys=''
wait_seconds=${SLICEBOARD_WAIT:-900}
newline='
'
while [ $# -gt 0 ]; do
  case $1 in
    --apply) apply=1 ;;
    --hard-power-off) hard=1 ;;
    --done)
      [ $# -ge 2 ] || { usage >&2; exit 2; }
      shift
      done_keys="$done_keys$newline$1$newline"
      ;;
    --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
  shift
done

say() { printf '%s\n' "$*"; }
stop() { printf 'STOPPED at %s: %s\n' "${key:-the start}" "$*" >&2; exit 1; }
has_done() { case $done_keys in *"$newline$1$newline"*) return 0 ;; esac; return 1; }

# Runs a command, or prints it in the dry run. The first failure stops the script.
run() {
  if [ "$apply" = 0 ]; then
    printf '    would run:'
    for word; do printf " '%s'" "$(printf '%s' "$word" | sed "s/'/'\\\\''/g")"; done
    printf '\n'
  else
    "$@" || stop "$1 $2 failed"
  fi
}

# Manual steps that are done stay so: a later run must not open what was done before them again.
use_plan() { # FINGERPRINT
  kept="$0.done-$1"
  # The way back undoes what was done by hand on the way there, and the other way round.
  case $0 in
    *change.govc.sh) other="${0%change.govc.sh}backout.govc.sh" ;;
    *backout.govc.sh) other="${0%backout.govc.sh}change.govc.sh" ;;
    *) other= ;;
  esac
  if [ "$apply" = 1 ] && [ -n "$other" ]; then
    rm -f -- "$other.done-$1"
  fi
  if [ -f "$kept" ]; then
    done_keys="$done_keys$newline$(cat "$kept")$newline"
  fi
}
remember() { # KEY
  done_keys="$done_keys$newline$1$newline"
  if [ "$apply" = 1 ] && ! grep -q -x -F -e "$1" "$kept" 2>/dev/null; then
    printf '%s\n' "$1" >>"$kept" || say "    this cannot be remembered in $kept"
  fi
}

# A step may have several; the second is confirmed as KEY#2.
manual() { # WHAT
  manuals=$((manuals + 1))
  if [ "$manuals" = 1 ]; then id=$key; else id="$key#$manuals"; fi
  if has_done "$id"; then
    say "    done by hand: $1"
    remember "$id"
    return 0
  fi
  say "    MANUAL STEP: $1"
  [ "$apply" = 1 ] || return 0
  if [ -t 0 ]; then
    printf '    Type "done" once it is done: '
    read -r answer
    if [ "$answer" = "done" ]; then
      remember "$id"
      return 0
    fi
  fi
  stop "do this by hand, then run again with --done '$id'"
}

# What is there now. A VM that is not there yet reads as one without anything.
load_vm() {
  json=$(govc vm.info -json -- "$1") || stop "govc vm.info failed for $1"
  count=$(printf '%s' "$json" | jq '[.virtualMachines[]?] | length')
  [ "$count" -le 1 ] || stop "there are $count VMs with this name: $1"
}
load_host() {
  if ! json=$(govc host.info -json -host "$1" 2>&1); then
    case $json in
      *' not found') json='{}' ;;
      *) stop "govc host.info failed for $1: $json" ;;
    esac
  fi
  count=$(printf '%s' "$json" | jq '[.hostSystems[]?] | length')
}
host_exists() { [ "$count" = 1 ]; }
host_is_gone() { [ "$count" = 0 ]; }
look() { printf '%s' "$json" | jq -r "$@"; }
vm_exists() { [ "$count" = 1 ]; }
vm_is_gone() { [ "$count" = 0 ]; }
power_is() { [ "$(look '.virtualMachines[0].runtime.powerState // "none"')" = "$1" ]; }
memory_is() { [ "$(look '.virtualMachines[0].config.hardware.memoryMB')" = "$1" ]; }
reservation_is() { [ "$(look '.virtualMachines[0].config.memoryAllocation.reservation')" = "$1" ]; }
lock_is() { [ "$(look '.virtualMachines[0].config.memoryReservationLockedToMax // false')" = "$1" ]; }
extra_is() {
  [ "$(look --arg k "$1" '[.virtualMachines[0].config.extraConfig[]? | select(.key == $k) | .value][0] // ""')" = "$2" ]
}
vgpus() { look '[.virtualMachines[0].config.hardware.device[]? | .backing?.vgpu? // empty] | sort | .[]'; }
vgpus_are() { [ "$(vgpus)" = "$1" ]; }
fixed_key() { # prints the key of the device with this PCI address
  look --arg id "$1" '.virtualMachines[0].config.hardware.device[]? | select(.backing?.id? == $id) | .key'
}
has_fixed() { [ -n "$(fixed_key "$1")" ]; }
lacks_fixed() { ! has_fixed "$1"; }
host_of_vm() { look '.virtualMachines[0].runtime.host.value // ""'; }
is_on_host() { # VM HOST
  load_host "$2"
  wanted_host=$(look '.hostSystems[0].self.value')
  load_vm "$1"
  [ "$(host_of_vm)" = "$wanted_host" ]
}
maintenance_is() { [ "$(look '.hostSystems[0].runtime.inMaintenanceMode')" = "$1" ]; }
graphics_is() { [ "$(look '.hostSystems[0].config.graphicsConfig.hostDefaultGraphicsType')" = "$1" ]; }
policy_is() { [ "$(look '.hostSystems[0].config.graphicsConfig.sharedPassthruAssignmentPolicy')" = "$1" ]; }
mode_is() { # ADDRESS MODE
  [ "$(look --arg id "$1" '[.hostSystems[0].config.graphicsConfig.deviceType[]?
    | select(.deviceId == $id) | .vgpuMode][0] // ""')" = "$2" ]
}
passthrough_is() { # ADDRESS true|false, in force
  [ "$(look --arg id "$1" '[.hostSystems[0].config.pciPassthruInfo[]? | select(.id == $id) | .passthruActive][0]')" = "$2" ]
}

need_vm() { load_vm "$1"; vm_exists || stop "there is no VM with this name: $1"; }
need_host() { load_host "$1"; host_exists || stop "there are $count hosts with this name: $1"; }
# In the dry run a VM or host that the plan adds is not there yet.
act_on_vm() { load_vm "$1"; vm_exists || [ "$apply" = 0 ] || stop "there is no VM with this name: $1"; }
act_on_host() { load_host "$1"; host_exists || [ "$apply" = 0 ] || stop "there is no host with this name: $1"; }

stage() { say ''; say "== $1"; }
step() { # NUMBER KEY SENTENCE
  key=$2
  manuals=0
  say "$1. [$2] $3"
}
# Whether something is left to do about these targets; without targets one cannot see it.
open() {
  if has_done "$key" && [ $# = 0 ]; then
    say '    done, as you say'
    return 1
  fi
  [ $# -gt 0 ] || return 0
  for target; do
    "reached_$target" || return 0
  done
  say '    nothing to do: all is as planned'
  return 1
}

wait_for_power() { # VM STATE
  waited=0
  while load_vm "$1" && ! power_is "$2"; do
    [ "$waited" -lt "$wait_seconds" ] || return 1
    sleep 5
    waited=$((waited + 5))
  done
}
power_off() {
  act_on_vm "$1"
  if ! power_is poweredOn; then
    say '    already off'
    return 0
  fi
  if [ "$apply" = 0 ]; then
    run govc vm.power -s -- "$1"
    return 0
  fi
  if govc vm.power -s -- "$1" && wait_for_power "$1" poweredOff; then
    return 0
  fi
  [ "$hard" = 1 ] || stop "the guest did not shut down; shut it down by hand or use --hard-power-off: $1"
  run govc vm.power -off -force -- "$1"
}
power_on() {
  act_on_vm "$1"
  if power_is poweredOn; then
    say '    already on'
    return 0
  fi
  run govc vm.power -on -- "$1"
}
move_vm() { # VM HOST
  if is_on_host "$1" "$2"; then
    say '    already there'
    return 0
  fi
  run govc vm.migrate -host "$2" -- "$1"
}
set_memory() { act_on_vm "$1"; memory_is "$2" || run govc vm.change -vm "$1" -m "$2"; }
set_reservation() { act_on_vm "$1"; reservation_is "$2" || run govc vm.change -vm "$1" -mem.reservation "$2"; }
set_lock() { act_on_vm "$1"; lock_is "$2" || run govc vm.change -vm "$1" "-memory-pin=$2"; }
set_extra() { act_on_vm "$1"; extra_is "$2" "$3" || run govc vm.change -vm "$1" -e "$2=$3"; }

# govc removes all vGPUs of a VM at once, so those that stay are added again.
set_vgpus() { # VM WANTED_NOW WANTED_IN_THE_END, one profile a line
  act_on_vm "$1"
  if vgpus_are "$2" || vgpus_are "$3"; then
    say '    vGPUs are as planned'
    return 0
  fi
  missing=$(jq -nr --arg have "$(vgpus)" --arg want "$2" 'def list: split("\n") | map(select(. != ""));
    reduce ($have | list)[] as $one ({want: ($want | list), more: false};
      (.want | index($one)) as $at | if $at == null then .more = true else .want |= (.[:$at] + .[$at + 1:]) end)
    | if .more then "again" else .want[] end')
  if [ "$missing" = again ]; then
    run govc gpu.vm.remove -vm "$1"
    missing=$2
  fi
  add_vgpus "$1" "$missing"
}
add_vgpus() { # VM PROFILES, one a line; profiles hold no spaces
  for profile in $2; do
    run govc gpu.vm.add -vm "$1" -profile "$profile"
  done
}
add_fixed() { act_on_vm "$1"; has_fixed "$2" || run govc device.pci.add -vm "$1" "$2"; }
remove_fixed() {
  act_on_vm "$1"
  device=$(fixed_key "$2")
  [ -z "$device" ] || run govc device.pci.remove -vm "$1" "pcipassthrough-$device"
}

enter_maintenance() { act_on_host "$1"; maintenance_is true || run govc host.maintenance.enter -- "$1"; }
leave_maintenance() { act_on_host "$1"; maintenance_is false || run govc host.maintenance.exit -- "$1"; }
set_graphics() { # HOST API_WORD ESXCLI_WORD
  act_on_host "$1"
  graphics_is "$2" || run govc host.esxcli -host "$1" graphics host set --default-type "$3"
}
set_policy() {
  act_on_host "$1"
  policy_is "$2" || run govc host.esxcli -host "$1" graphics host set --shared-passthru-assignment-policy "$3"
}
set_mode() { # HOST ADDRESS API_WORD ESXCLI_WORD
  act_on_host "$1"
  mode_is "$2" "$3" || run govc host.esxcli -host "$1" graphics device set -d "$2" -t SharedPassthru -m "$4"
}
set_passthrough() { # HOST ADDRESS true|false
  act_on_host "$1"
  passthrough_is "$2" "$3" || run govc host.esxcli -host "$1" hardware pci pcipassthru set -d "$2" -e "$3" -a
}
reboot_host() {
  act_on_host "$1"
  booted=$(look '.hostSystems[0].runtime.bootTime // ""')
  run govc host.shutdown -r -- "$1"
  [ "$apply" = 1 ] || return 0
  waited=0
  while
    sleep 5
    load_host "$1"
    [ "$(look '.hostSystems[0].runtime.bootTime // ""')" = "$booted" ] ||
      [ "$(look '.hostSystems[0].runtime.connectionState')" != connected ]
  do
    [ "$waited" -lt "$((wait_seconds * 4))" ] || stop "the host did not come back: $1"
    waited=$((waited + 5))
  done
}

differences=0
read_back() { # TARGET NAME
  if "reached_$1"; then
    say "  as planned: $2"
  else
    say "  NOT as planned: $2"
    differences=$((differences + 1))
  fi
}
finish() {
  [ "$differences" = 0 ] || [ "$apply" = 0 ] || { key='the end'; stop "$differences of them are not as planned"; }
  [ "$apply" = 1 ] || say 'This was a dry run: nothing was changed. Run it with --apply to carry the plan out.'
}

command -v govc >/dev/null || stop 'govc is missing'
command -v jq >/dev/null || stop 'jq is missing'
