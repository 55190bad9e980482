#!/bin/sh
# check_man.sh FOLDER: every manual page is read and set without a warning.
faults=0 pages=0
for page in $(find "$1" -name '*.[15].gz' | sort); do
  pages=$((pages + 1))
  complaints=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=100 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
  [ -z "$complaints" ] || { printf '%s:\n%s\n' "$page" "$complaints"; faults=$((faults + 1)); }
done
[ "$pages" = 6 ] || { echo "$pages pages instead of 6"; exit 1; }
[ "$faults" = 0 ]
