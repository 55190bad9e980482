#!/bin/sh
# check_mime.sh FOLDER: in a database made of our MIME types alone, the type is known with its icon and its patterns.
set -e
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
mkdir -p "$data/packages"
cp "$1/packages/sliceboard.xml" "$data/packages"
update-mime-database "$data"
test -f "$data/application/x-sliceboard+yaml.xml"
grep -qx '80:application/x-sliceboard+yaml:\*\.sliceboard\.yaml' "$data/globs2"
grep -qx 'application/x-sliceboard+yaml application/x-yaml' "$data/subclasses"
