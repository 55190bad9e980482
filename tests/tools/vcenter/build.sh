#!/bin/sh
# build.sh FOLDER: builds gpusim and the stand-in for govc there, from Debian's own Go libraries and without a network.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1/go/src"
out=$(cd "$1" && pwd)
for name in gpusim govc; do
  ln -sfn "$here/$name" "$out/go/src/$name"
  (cd "$out/go/src/$name" &&
    GO111MODULE=off GOPATH="$out/go:/usr/share/gocode" GOCACHE="$out/go-cache" GOFLAGS=-p=2 go build -o "$out/$name" .)
done
