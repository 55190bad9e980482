#!/bin/sh
# check_deb.sh CPACK BUILD FOLDER: the Debian package is made, and says what it is and needs.
set -e
rm -rf "$3"
"$1" -G DEB --config "$2/CPackConfig.cmake" -B "$3" >"$2/cpack.log" 2>&1 || { cat "$2/cpack.log"; exit 1; }
deb=$(ls "$3"/sliceboard_*.deb)
has() {
  dpkg-deb -f "$deb" "$1" | grep -q -- "$2" || { echo "$1 lacks $2:"; dpkg-deb -f "$deb"; exit 1; }
}
has Package '^sliceboard$'
has Section '^admin$'
has Maintainer 'contributors'
for needed in libqt6widgets6 libqt6svg6 libyaml-cpp0.7 libre2 fonts-dejavu-core; do has Depends "$needed"; done
dpkg-deb -x "$deb" "$3/tree"
"$3/tree/usr/bin/sliceboard-cli" --version
# Stripped, and without the run paths of the build.
! readelf -S "$3/tree/usr/bin/sliceboard" | grep -q '\.symtab'
! readelf -d "$3/tree/usr/bin/sliceboard" | grep -Eq 'RPATH|RUNPATH'
