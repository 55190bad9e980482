#!/bin/sh
# check_sizes.sh ROOT: no function over 60 lines, no file over 400 lines of code (without blank lines and comments).
# It relies on the formatting: only the body of a function has its opening brace alone on a line.
cd "$1" || exit 2
find model views app tests -name '*.h' -o -name '*.cpp' | sort | xargs awk '
  function finish() { if (code > 400) { printf "%s: %d lines of code, at most 400\n", file, code; faults++ } }
  FNR == 1 { finish(); file = FILENAME; code = 0; start = 0; files++ }
  !/^[ \t]*$/ && !/^[ \t]*\/\// { code++ }
  !start && /^ *\{$/ { start = FNR; indent = length($0); next }
  start && /^ *\}[;)]*$/ && match($0, /\}/) == indent {
    if (FNR - start - 1 > 60) { printf "%s:%d: function of %d lines, at most 60\n", file, start, FNR - start - 1; faults++ }
    start = 0
  }
  END { finish(); printf "%d files read, %d too long\n", files, faults; exit faults > 0 }'
