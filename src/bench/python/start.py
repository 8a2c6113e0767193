"""Times commands from start to end, turn by turn. Arguments: how many turns, then NAME=COMMAND each."""

import resource
import shlex
import statistics
import subprocess
import sys
import time


def seconds(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


turns = int(sys.argv[1])
commands = dict(argument.split("=", 1) for argument in sys.argv[2:])
times = {name: [] for name in commands}
for _ in range(turns):
    for name, command in commands.items():
        times[name].append(seconds(shlex.split(command)))
print("%-16s %8s %8s %10s" % ("ms", "median", "least", "processor"))
for name, measured in times.items():
    walls, processor = zip(*measured)
    print(
        "%-16s %8.0f %8.0f %10.0f"
        % (
            name,
            1000 * statistics.median(walls),
            1000 * min(walls),
            1000 * statistics.median(processor),
        )
    )
