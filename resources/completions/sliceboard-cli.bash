# Completion for sliceboard-cli                                   -*- shell-script -*-
_sliceboard_cli() {
    local cur prev words cword
    _init_completion -s || return
    local command=${words[1]:-} severities='error warning unknown info never'
    if [[ $cword -eq 1 ]]; then
        COMPREPLY=($(compgen -W 'check export capacity catalog compat list diff merge plan rules --help --version' -- "$cur"))
        return
    fi
    case $prev in
        --format)
            case $command in
                check) COMPREPLY=($(compgen -W 'text json sarif junit' -- "$cur")) ;;
                diff) COMPREPLY=($(compgen -W 'text markdown json' -- "$cur")) ;;
                plan) COMPREPLY=($(compgen -W 'text markdown html csv json servicenow jira' -- "$cur")) ;;
                rules) COMPREPLY=($(compgen -W 'markdown html json' -- "$cur")) ;;
                export) COMPREPLY=($(compgen -W "$(sliceboard-cli export --list 2>/dev/null | sed '1d; s/ .*//')" -- "$cur")) ;;
                capacity | list) COMPREPLY=($(compgen -W 'text json csv' -- "$cur")) ;;
                *) COMPREPLY=($(compgen -W 'text json' -- "$cur")) ;;
            esac
            return ;;
        --fail-on) COMPREPLY=($(compgen -W "$severities" -- "$cur")); return ;;
        --kind) COMPREPLY=($(compgen -W 'cluster host gpu vm' -- "$cur")); return ;;
        --by) COMPREPLY=($(compgen -W 'design cluster host gpu' -- "$cur")); return ;;
        --theme) COMPREPLY=($(compgen -W 'light dark' -- "$cur")); return ;;
        --page) COMPREPLY=($(compgen -W 'a4 a3 letter tabloid' -- "$cur")); return ;;
        --orientation) COMPREPLY=($(compgen -W 'landscape portrait' -- "$cur")); return ;;
        --lang) COMPREPLY=($(compgen -W 'en es de fr pt_BR ja' -- "$cur")); return ;;
        --to) _filedir '@(png|svg|pdf|drawio|mmd|dot|xlsx|md)'; return ;;
        --catalog) _filedir -d; return ;;
        --design | --output | -o) _filedir '@(yaml|yml)'; return ;;
        --today | --scale | --dpi | --hosts-per-page | --title | --watermark | --cluster | --gpu | --host-driver | --guest | --esxi | --upgrade-* | --backout-from) return ;;
    esac
    if [[ $cur == -* ]]; then
        local options='--help --catalog --lang'
        case $command in
            check) options+=' --format --fail-on --today --profile' ;;
            export) options+=' --to --scale --dpi --theme --title --cluster --page --orientation --per-cluster --hosts-per-page --dated --steps --anonymous --watermark --today --format --list' ;;
            capacity) options+=' --by --profile --cluster --format' ;;
            catalog) options+=' --format --gpu' ;;
            compat) options+=' --format --host-driver --guest --esxi --upgrade-hosts --upgrade-guests --upgrade-esxi --fail-on --today' ;;
            list) options+=' --kind --format --today' ;;
            diff) options+=' --format --git' ;;
            merge) options+=' --output' ;;
            plan) options+=' --format --to --backout-from --today' ;;
            rules) options+=' --format --design --vocabulary' ;;
        esac
        COMPREPLY=($(compgen -W "$options" -- "$cur"))
    elif [[ $command == catalog ]]; then
        COMPREPLY=($(compgen -W 'gpus profiles drivers mig' -- "$cur"))
    elif [[ $command == check || $command == export || $command == capacity || $command == compat || $command == list || $command == diff || $command == merge || $command == plan ]]; then
        _filedir '@(yaml|yml)'
    fi
} && complete -F _sliceboard_cli sliceboard-cli
