# How often verdicts on invented labels are right: flat, wandering, falling and sloping ones, beside the targets.
[ $# -eq 0 ] || usage
build
program VerdictsBench
