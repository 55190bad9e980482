# Completion for sliceboard                                       -*- shell-script -*-
_sliceboard() {
    local cur prev words cword
    _init_completion || return
    if [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W '--help --help-all --version' -- "$cur"))
    else
        _filedir '@(yaml|yml)'
    fi
} && complete -F _sliceboard sliceboard
