# Completion for sliceboard-cli                                   -*- shell-script -*-
_sliceboard_cli() {
    local cur prev words cword
    _init_completion -s || return
    local command=${words[1]:-}
    if [[ $cword -eq 1 ]]; then
        COMPREPLY=($(compgen -W 'check export capacity catalog compat list diff merge plan rules --help --version' -- "$cur"))
        return
    fi
    local values=
    case $command$prev in
        check--format) values='text json sarif junit' ;;
        capacity--format | list--format) values='text json csv' ;;
        catalog--format | compat--format) values='text json' ;;
        diff--format) values='text markdown json' ;;
        plan--format) values='text markdown html csv json servicenow jira powercli govc esxcli ansible' ;;
        rules--format) values='markdown html json' ;;
        export--format) values=$(sliceboard-cli export --list 2>/dev/null | awk '$3 == "export" { print $1 }') ;;
        check--fail-on | compat--fail-on) values='error warning unknown info never' ;;
        list--kind) values='cluster host gpu vm' ;;
        capacity--by) values='design cluster host gpu' ;;
        export--theme) values='light dark' ;;
        export--page) values='a4 a3 letter tabloid' ;;
        export--orientation) values='landscape portrait' ;;
        *--lang) values='en es de fr pt_BR ja' ;;
        export--to) _filedir '@(png|svg|pdf|drawio|mmd|dot|xlsx|md)'; return ;;
        plan--to) _filedir; return ;;
        *--catalog) _filedir -d; return ;;
        *--design | *--output | merge-o) _filedir '@(yaml|yml)'; return ;;
        *--today | *--scale | *--dpi | *--hosts-per-page | *--title | *--watermark | *--cluster | *--gpu | *--host-driver | *--guest | *--esxi | *--upgrade-* | *--backout-from | capacity--profile) return ;;
    esac
    if [[ $values ]]; then
        COMPREPLY=($(compgen -W "$values" -- "$cur"))
    elif [[ $cur == -* ]]; then
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
    elif [[ $command != rules ]]; then
        _filedir '@(yaml|yml)'
    fi
} && complete -F _sliceboard_cli sliceboard-cli
