#!/bin/sh
# check_deb_installs.sh FOLDER ROOT: dpkg installs the package of the folder in a system that has nothing but the essential
# packages and what the package depends on, copied from this one. Both programs run there, the MIME type is known, and
# removing the package leaves nothing. Needs root, for chroot, and a display. Exit code 77: not possible here.
set -e
deb=$(ls "$1"/sliceboard_*.deb) root=$2 here=$(dirname "$0")
[ "$(id -u)" = 0 ] || { echo "needs root"; exit 77; }
chroot / true 2>/dev/null || { echo "chroot is not allowed"; exit 77; }
trap 'rm -rf "$root"' EXIT
rm -rf "$root"
mkdir -p "$root/usr/bin" "$root/usr/sbin" "$root/usr/lib" "$root/usr/lib64" "$root/tmp" "$root/var/lib/dpkg/info" \
  "$root/var/lib/dpkg/updates" "$root/var/log" "$root/etc" "$root/dev"
for folder in bin sbin lib lib64; do ln -s "usr/$folder" "$root/$folder"; done

packages=$(dpkg-query -W -f '${Package}\t${Essential}\t${Pre-Depends}, ${Depends}\t${Provides}\n' |
  awk -v wanted="$(dpkg-deb -f "$deb" Depends)" -f "$here/dependencies.awk") ||
  { echo "what the package depends on is not all on this system"; exit 77; }
# shellcheck disable=SC2086
dpkg-query -L $packages | grep -Ev '^(diverted|package diverts)|^/\.?$|^/(bin|sbin|lib|lib64)$|^/usr/share/(doc|man|locale)/' |
  sort -u | tar -C / --no-recursion --ignore-failed-read -cf - -T - 2>/dev/null | tar -C "$root" -xf -
# shellcheck disable=SC2086
dpkg-query -s $packages >"$root/var/lib/dpkg/status"
for package in $packages; do cp /var/lib/dpkg/info/"$package"[.:]* "$root/var/lib/dpkg/info"; done
mkdir -p "$root/etc/alternatives"
for one in /var/lib/dpkg/alternatives/*; do # such as which, by which scripts look for programs
  name=${one##*/} link=$(sed -n 2p "$one") to=$(readlink "/etc/alternatives/${one##*/}")
  if [ -e "$root$to" ]; then ln -s "$to" "$root/etc/alternatives/$name" && ln -s "/etc/alternatives/$name" "$root$link"; fi
done
cp /etc/passwd /etc/group "$root/etc"
cp /var/lib/dpkg/info/format "$root/var/lib/dpkg/info" 2>/dev/null || :
mknod -m 666 "$root/dev/null" c 1 3 2>/dev/null || { echo "no devices may be made here"; exit 77; }
mknod -m 666 "$root/dev/urandom" c 1 9

inside() { chroot "$root" /usr/bin/env -i PATH=/usr/bin:/usr/sbin:/bin:/sbin HOME=/tmp QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 "$@"; }
inside ldconfig
cp "$deb" "$root/tmp/sliceboard.deb"
inside dpkg -i /tmp/sliceboard.deb
[ "$(inside dpkg-query -W -f '${Status}' sliceboard)" = 'install ok installed' ]
[ -z "$(inside dpkg --audit sliceboard)" ]
inside dpkg --verify sliceboard | grep -v '/usr/share/doc/' && { echo "files differ"; exit 1; }

cp "$here/../../resources/samples/example-a.sliceboard.yaml" "$root/tmp"
inside sliceboard-cli check /tmp/example-a.sliceboard.yaml --fail-on never | grep -q 'passthrough-driver-choice'
inside sliceboard --version 2>/dev/null | grep -q '^[Ss]liceboard '
# The window opens and stays until somebody ends it.
timeout 5 chroot "$root" /usr/bin/env -i PATH=/usr/bin HOME=/tmp QT_QPA_PLATFORM=xcb DISPLAY="$DISPLAY" sliceboard \
  /tmp/example-a.sliceboard.yaml 2>/dev/null && ended=0 || ended=$?
[ "$ended" = 124 ] || { echo "the window ended with $ended"; exit 1; }
[ -f "$root/usr/share/mime/application/x-sliceboard+yaml.xml" ] || { echo "the MIME type is not known"; exit 1; }

inside dpkg -P sliceboard
left=$(find "$root" -xdev -iname '*sliceboard*' ! -path "$root/tmp/*" ! -path "$root/var/log/*")
[ -z "$left" ] || { printf 'left behind:\n%s\n' "$left"; exit 1; }
