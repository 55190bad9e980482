#!/bin/sh
# check_completion.sh SHELL PREFIX: the shell reads what is installed for it, and offers the commands and their options.
# Ends with 77 where the shell is not installed.
set -e
shell=$1 prefix=$2
command -v "$shell" >/dev/null || { echo "$shell is not installed."; exit 77; }
PATH=$prefix/bin:$PATH
HOME=$(mktemp -d)
trap 'rm -rf "$HOME"' EXIT
export PATH HOME
cd "$HOME"

case $shell in
  bash) folder=$prefix/share/bash-completion/completions files='sliceboard sliceboard-cli' ;;
  zsh) folder=$prefix/share/zsh/vendor-completions files='_sliceboard _sliceboard-cli' ;;
  fish) folder=$prefix/share/fish/vendor_completions.d files='sliceboard.fish sliceboard-cli.fish' ;;
esac
for file in $files; do "$shell" -n "$folder/$file"; done

# What the shell offers behind a command line, one a line.
offered() {
  case $shell in
    bash)
      bash -c '. /usr/share/bash-completion/bash_completion; . "$1/sliceboard"; . "$1/sliceboard-cli"
        COMP_LINE=$2 COMP_POINT=${#2}; read -ra COMP_WORDS <<<"$2"; [[ $2 != *" " ]] || COMP_WORDS+=("")
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "_${COMP_WORDS[0]//-/_}"; printf "%s\n" "${COMPREPLY[@]}"' \
        - "$folder" "$1" ;;
    fish)
      fish --no-config -c 'for file in $argv[1]/*.fish; source $file; end; complete -C "$argv[2]"' "$folder" "$1" |
        cut -f 1 ;;
  esac
}
same() {
  [ "$2" = "$3" ] || { printf '%s\noffered:\n%s\nwanted:\n%s\n' "$1" "$2" "$3"; exit 1; }
}
long_options() { grep -oE '^ *(-[a-z], )?--[a-z-]+' | grep -oE -e '--[a-z-]+' | sort; }

if [ "$shell" = zsh ]; then
  # Its completion needs a terminal; here it is enough that it finds the functions.
  known=$(zsh -fc 'fpath=($1 $fpath); autoload -U compinit; compinit -D -u; print $_comps[sliceboard] $_comps[sliceboard-cli]' \
    - "$folder")
  same 'functions' "$known" '_sliceboard _sliceboard-cli'
  exit 0
fi
[ "$shell" != bash ] || [ -e /usr/share/bash-completion/bash_completion ] || exit 0
commands=$(sliceboard-cli --help | sed -n 's/^  \([a-z][a-z]*\) .*/\1/p' | sort)
same 'commands' "$(offered 'sliceboard-cli ' | grep '^[a-z]' | sort)" "$commands"
for command in $commands; do
  same "$command" "$(offered "sliceboard-cli $command --" | long_options)" \
    "$(sliceboard-cli "$command" --help | long_options)"
done
same 'formats' "$(offered 'sliceboard-cli export --format draw')" drawio
same 'window' "$(offered 'sliceboard --h' | sort | tr '\n' ' ')" '--help --help-all '
touch one.sliceboard.yaml
offered 'sliceboard ' | grep -qx 'one.sliceboard.yaml'
offered 'sliceboard-cli check ' | grep -qx 'one.sliceboard.yaml'
