# Completion of fish for sliceboard
complete -c sliceboard -f -a '(__fish_complete_suffix .sliceboard.yaml)'
complete -c sliceboard -s h -l help -d 'Print the usage'
complete -c sliceboard -l help-all -d 'Print the usage with the options of Qt'
complete -c sliceboard -s v -l version -d 'Print the version'
