# Reads rows of dpkg-query (package, Essential, dependencies, Provides; tabs between) and prints the packages that an
# installation with `wanted` (dependencies as in a control file) has: those, all that they need, and the essential ones. Of
# alternatives it takes the first that this system has.
function need(dependency,    options, n, i, name) {
  n = split(dependency, options, "|")
  for (i = 1; i <= n; ++i) {
    name = options[i]
    gsub(/\([^)]*\)|:any|[ \n]/, "", name)
    if (name == "") return
    if (!(name in depends) && (name in provider)) name = provider[name]
    if (name in depends) { if (!(name in taken)) { taken[name] = 1; queue[++last] = name }; return }
  }
  if (n == 0) return
  print "not on this system: " dependency > "/dev/stderr"
  missing = 1
}
function needAll(dependencies,    all, n, i) {
  n = split(dependencies, all, ",")
  for (i = 1; i <= n; ++i) need(all[i])
}
BEGIN { FS = "\t" }
{
  depends[$1] = $3
  if ($2 == "yes") essential[$1] = 1
  n = split($4, provided, ",")
  for (i = 1; i <= n; ++i) { gsub(/\([^)]*\)| /, "", provided[i]); if (!(provided[i] in provider)) provider[provided[i]] = $1 }
}
END {
  for (name in essential) need(name)
  needAll(wanted)
  for (first = 1; first <= last; ++first) needAll(depends[queue[first]])
  for (i = 1; i <= last; ++i) print queue[i]
  exit missing
}
