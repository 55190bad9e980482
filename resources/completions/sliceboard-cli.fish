# Completion of fish for sliceboard-cli

# Whether the command is one of these; with none: whether it is still to be typed.
function __sliceboard_cli_is
    set -l words (commandline -opc)
    if test (count $argv) -eq 0
        test (count $words) -eq 1
    else
        test (count $words) -gt 1; and contains -- $words[2] $argv
    end
end

function __sliceboard_cli_formats
    sliceboard-cli export --list 2>/dev/null | awk '$3 == "export" { print $1 }'
end

complete -c sliceboard-cli -f

# Commands
complete -c sliceboard-cli -n __sliceboard_cli_is -a check -d 'Check a design and print its findings'
complete -c sliceboard-cli -n __sliceboard_cli_is -a export -d 'Draw the board, or write diagrams, tables and configurations'
complete -c sliceboard-cli -n __sliceboard_cli_is -a capacity -d 'Tell what the GPUs hold and what still fits'
complete -c sliceboard-cli -n __sliceboard_cli_is -a catalog -d 'List GPUs, profiles, drivers and MIG geometry'
complete -c sliceboard-cli -n __sliceboard_cli_is -a compat -d 'Tell which releases go together, or what an upgrade brings'
complete -c sliceboard-cli -n __sliceboard_cli_is -a list -d 'List what matches a filter'
complete -c sliceboard-cli -n __sliceboard_cli_is -a diff -d 'Tell how two designs differ'
complete -c sliceboard-cli -n __sliceboard_cli_is -a merge -d 'Bring two edits of a design together'
complete -c sliceboard-cli -n __sliceboard_cli_is -a plan -d 'Write the change plan from one design to another'
complete -c sliceboard-cli -n __sliceboard_cli_is -a rules -d 'Print the rule reference'
complete -c sliceboard-cli -n __sliceboard_cli_is -s v -l version -d 'Print the version'

# All commands
complete -c sliceboard-cli -s h -l help -d 'Print the options'
complete -c sliceboard-cli -n 'not __sliceboard_cli_is' -l catalog -x -a '(__fish_complete_directories)' -d 'Folder of your own catalog files'
complete -c sliceboard-cli -n 'not __sliceboard_cli_is' -l lang -x -a 'en es de fr pt_BR ja' -d 'Language of the texts'
complete -c sliceboard-cli -n '__sliceboard_cli_is check export capacity compat list diff merge plan' -a '(__fish_complete_suffix .sliceboard.yaml)'

# check
complete -c sliceboard-cli -n '__sliceboard_cli_is check' -l format -x -a 'text json sarif junit' -d 'How to print'
complete -c sliceboard-cli -n '__sliceboard_cli_is check' -l fail-on -x -a 'error warning unknown info never' -d 'Mildest severity that ends with exit code 1'
complete -c sliceboard-cli -n '__sliceboard_cli_is check' -l today -x -d 'Day to check for'
complete -c sliceboard-cli -n '__sliceboard_cli_is check' -l profile -d 'Measure what each rule costs'

# export
complete -c sliceboard-cli -n '__sliceboard_cli_is export' -l to -r -F -d 'File or folder to write'
complete -c sliceboard-cli -n '__sliceboard_cli_is export' -l scale -x -d 'Pixels of a PNG for one of the screen'
complete -c sliceboard-cli -n '__sliceboard_cli_is export' -l dpi -x -d 'The same in dots per inch'
complete -c sliceboard-cli -n '__sliceboard_cli_is export' -l theme -x -a 'light dark' -d 'Colours'
complete -c sliceboard-cli -n '__sliceboard_cli_is export' -l title -x -d 'Title of the picture'
complete -c sliceboard-cli -n '__sliceboard_cli_is export' -l cluster -x -d 'Draw this cluster only'
complete -c sliceboard-cli -n '__sliceboard_cli_is export' -l page -x -a 'a4 a3 letter tabloid' -d 'Paper of a PDF'
complete -c sliceboard-cli -n '__sliceboard_cli_is export' -l orientation -x -a 'landscape portrait' -d 'Orientation of a PDF'
complete -c sliceboard-cli -n '__sliceboard_cli_is export' -l per-cluster -d 'Begin a page with each cluster'
complete -c sliceboard-cli -n '__sliceboard_cli_is export' -l hosts-per-page -x -d 'Most hosts on a page'
complete -c sliceboard-cli -n '__sliceboard_cli_is export' -l dated -d 'Write the day of the export on the title block'
complete -c sliceboard-cli -n '__sliceboard_cli_is export' -l steps -d 'Write the saved views, a page for each'
complete -c sliceboard-cli -n '__sliceboard_cli_is export' -l anonymous -d 'Replace all names by pseudonyms'
complete -c sliceboard-cli -n '__sliceboard_cli_is export' -l watermark -x -d 'Text across the board'
complete -c sliceboard-cli -n '__sliceboard_cli_is export' -l today -x -d 'Day to check for'
complete -c sliceboard-cli -n '__sliceboard_cli_is export' -l format -x -a '(__sliceboard_cli_formats)' -d 'Diagram, table or configuration to write'
complete -c sliceboard-cli -n '__sliceboard_cli_is export' -l list -d 'List the formats'

# capacity
complete -c sliceboard-cli -n '__sliceboard_cli_is capacity' -l by -x -a 'design cluster host gpu' -d 'What a row is'
complete -c sliceboard-cli -n '__sliceboard_cli_is capacity' -l profile -x -d 'Count only vGPUs of this profile'
complete -c sliceboard-cli -n '__sliceboard_cli_is capacity' -l cluster -x -d 'Look at this cluster only'
complete -c sliceboard-cli -n '__sliceboard_cli_is capacity' -l format -x -a 'text json csv' -d 'How to print'

# catalog
complete -c sliceboard-cli -n '__sliceboard_cli_is catalog' -a 'gpus profiles drivers mig'
complete -c sliceboard-cli -n '__sliceboard_cli_is catalog' -l format -x -a 'text json' -d 'How to print'
complete -c sliceboard-cli -n '__sliceboard_cli_is catalog' -l gpu -x -d 'Only what is about this GPU model'

# compat
complete -c sliceboard-cli -n '__sliceboard_cli_is compat' -l format -x -a 'text json' -d 'How to print'
complete -c sliceboard-cli -n '__sliceboard_cli_is compat' -l host-driver -x -d 'Guest drivers for this vGPU Manager'
complete -c sliceboard-cli -n '__sliceboard_cli_is compat' -l guest -x -d 'vGPU Managers for this guest driver'
complete -c sliceboard-cli -n '__sliceboard_cli_is compat' -l esxi -x -d 'Branches for this ESXi version'
complete -c sliceboard-cli -n '__sliceboard_cli_is compat' -l upgrade-hosts -x -d 'What this vGPU Manager would bring'
complete -c sliceboard-cli -n '__sliceboard_cli_is compat' -l upgrade-guests -x -d 'What this guest driver would bring'
complete -c sliceboard-cli -n '__sliceboard_cli_is compat' -l upgrade-esxi -x -d 'What this ESXi version would bring'
complete -c sliceboard-cli -n '__sliceboard_cli_is compat' -l fail-on -x -a 'error warning unknown info never' -d 'Mildest severity that an upgrade may not add'
complete -c sliceboard-cli -n '__sliceboard_cli_is compat' -l today -x -d 'Day to answer for'

# list
complete -c sliceboard-cli -n '__sliceboard_cli_is list' -l kind -x -a 'cluster host gpu vm' -d 'What to list'
complete -c sliceboard-cli -n '__sliceboard_cli_is list' -l format -x -a 'text json csv' -d 'How to print'
complete -c sliceboard-cli -n '__sliceboard_cli_is list' -l today -x -d 'Day to check for'

# diff
complete -c sliceboard-cli -n '__sliceboard_cli_is diff' -l format -x -a 'text markdown json' -d 'How to print'
complete -c sliceboard-cli -n '__sliceboard_cli_is diff' -l git -d 'Take the operands of an external diff of git'

# merge
complete -c sliceboard-cli -n '__sliceboard_cli_is merge' -s o -l output -r -F -d 'File to write'

# plan
complete -c sliceboard-cli -n '__sliceboard_cli_is plan' -l format -x -a 'text markdown html csv json servicenow jira powercli govc esxcli ansible' -d 'How to write the plan'
complete -c sliceboard-cli -n '__sliceboard_cli_is plan' -l to -r -F -d 'File or folder to write'
complete -c sliceboard-cli -n '__sliceboard_cli_is plan' -l backout-from -x -d 'Plan the way back from the end of this stage'
complete -c sliceboard-cli -n '__sliceboard_cli_is plan' -l today -x -d 'Day to check for'

# rules
complete -c sliceboard-cli -n '__sliceboard_cli_is rules' -l format -x -a 'markdown html json' -d 'How to print'
complete -c sliceboard-cli -n '__sliceboard_cli_is rules' -l design -r -F -d 'With the house rules of this design'
complete -c sliceboard-cli -n '__sliceboard_cli_is rules' -l vocabulary -d 'Print what house rules are written with'
