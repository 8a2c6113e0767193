"""Draws growth.csv, which speed.py writes, as growth.png: seconds and memory over papers, all axes logarithmic."""

import csv
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
COLORS = {"train --quick": "#0072B2", "classify": "#D55E00"}

try:
    import matplotlib
except ImportError:
    print("matplotlib is not installed (python3-matplotlib): growth.png is not drawn", file=sys.stderr)
    sys.exit(0)

matplotlib.use("Agg")
from matplotlib import pyplot  # noqa: E402

with open(HERE + "/../growth.csv", encoding="utf-8") as file:
    rows = list(csv.DictReader(file))
figure, plots = pyplot.subplots(1, 2, figsize=(9, 4), dpi=110)
for plot, column, name in zip(plots, ("seconds", "megabytes"), ("seconds, start to end", "resident megabytes")):
    for command, color in COLORS.items():
        own = [row for row in rows if row["command"] == command]
        papers = [int(row["papers"]) for row in own]
        values = [float(row[column]) for row in own]
        plot.plot(papers, values, marker="o", color=color)
        for x, y in zip(papers, values):
            label = "%.0f" % y if y >= 10 else "%.1f" % y
            away = 7 if command == "train --quick" else -14
            plot.annotate(label, (x, y), textcoords="offset points", xytext=(0, away), ha="center", fontsize=8)
        plot.annotate(command, (papers[-1], values[-1]), textcoords="offset points", xytext=(9, -4), color=color)
    if column == "seconds":
        least = min(float(row[column]) / int(row["papers"]) for row in rows)
        ends = [min(papers), max(papers)]
        plot.plot(ends, [least * x for x in ends], color="grey", linestyle=":", zorder=0)
        plot.annotate("in step with the papers", (ends[0], least * ends[0]), textcoords="offset points", xytext=(14, -2), color="grey", fontsize=8)
    plot.set_xscale("log")
    plot.set_yscale("log")
    plot.margins(0.1, 0.15)
    plot.set_xlim(right=max(papers) * 12)
    plot.set_xticks([1_000, 10_000, 100_000], ["1,000", "10,000", "100,000"])
    ticks = (0.1, 1, 10) if column == "seconds" else (200, 500, 1_000)
    plot.set_yticks(ticks, [format(tick, ",") for tick in ticks])
    plot.minorticks_off()
    plot.set_xlabel("papers")
    plot.set_title(name, loc="left", fontsize=10)
    plot.spines[["top", "right"]].set_visible(False)
figure.tight_layout()
figure.savefig(HERE + "/../growth.png", metadata={"Software": None})
