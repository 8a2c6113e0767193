# Accuracy and macro-F1 on the papers from each day on.
[ $# -ge 2 ] || usage
digest=$(path "$1")
shift
build
program LanguagesBench seeds "$digest" "$@"
