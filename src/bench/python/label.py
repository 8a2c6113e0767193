"""Takes labels out of paper pages in several ways, and judges what sheaf label makes of them.

usage: label.py remove WAY FOLDER PAGES...      copies of pages without their labels
       label.py judge BEFORE AFTER READ TOPICS  READ is what sheaf read --json says of AFTER
"""

import json
import pathlib
import re
import sys

DATE = re.compile(rb"^\xe5\x8f\x91\xe5\xb8\x83\xe6\x97\xb6\xe9\x97\xb4[^\n]*\n", re.M)
REFUSAL = "抱歉，我无法根据摘要给出这篇论文的标签。".encode()


def parts(page):
    """What stands before the labels, the white space around them, and what stands behind."""
    start = DATE.search(page).end()
    end = start + re.search(rb"^(>|# )", page[start:], re.M).start()
    return page[:start], page[start:end], page[end:]


def removed(way, page):
    before, labels, behind = parts(page)
    line_end = b"\r\n" if b"\r\n" in page else b"\n"
    kept = {
        "line": line_end,
        "text": line_end * 3,
        "backticks": line_end + b"``" + line_end * 2,
        "spaced": line_end + b"` `" + line_end * 2,
        "refusal": line_end + b"`" + REFUSAL + b"`" + line_end * 2,
        "reasons": line_end + b"`" + REFUSAL + line_end * 2 + REFUSAL + b"`" + line_end * 2,
    }
    if way == "windows":
        return b"\xef\xbb\xbf" + re.sub(rb"\r?\n", b"\r\n", before + b"\n" + behind)
    if way == "tail":
        return (before + line_end + behind).rstrip()
    return before + kept[way] + behind


def remove(way, folder, pages):
    folder = pathlib.Path(folder)
    for number, page in enumerate(pages):
        target = folder / f"{number:03}.md"
        target.write_bytes(removed(way, pathlib.Path(page).read_bytes()))


def inserted(before, after, topics):
    """The topic that was put into the bytes before, at one place, to make those after; else None."""
    size = len(after) - len(before)
    same = next((i for i, (a, b) in enumerate(zip(before, after)) if a != b), len(before))
    for start in range(same, max(-1, same - size - 1), -1):
        if size > 0 and before == after[:start] + after[start + size :]:
            text = after[start : start + size].decode(errors="replace").strip()
            label = text.removeprefix("`").removesuffix("`")
            if label in topics:
                return label
    return None


def identifier(page):
    """The arXiv id of a page."""
    return re.findall(rb"\((?:[^()]*)/(\d{4}\.\d{4,5})", page)[-1].decode()


def judge(before, after, read, topics):
    topics = set(topics.split(","))
    labels = {}
    for line in open(read, encoding="utf-8"):
        paper = json.loads(line)
        labels[paper["id"]] = paper.get("labels", [])
    pages = sorted(pathlib.Path(before).iterdir())
    equal = back = 0
    for page in pages:
        label = inserted(page.read_bytes(), (pathlib.Path(after) / page.name).read_bytes(), topics)
        if label:
            equal += 1
            back += labels.get(identifier(page.read_bytes())) == [label]
    print(f"{equal} of {len(pages)} with every other byte equal, {back} read back as written")


if __name__ == "__main__":
    if sys.argv[1] == "remove":
        remove(sys.argv[2], sys.argv[3], sys.argv[4:])
    else:
        judge(*sys.argv[2:])
