#!/usr/bin/env python3
"""Times travaux diff beside other tools, each as a whole process on the same generated texts.

    Tests/Benchmarks/peers.py [--travaux PROGRAM] [--sizes 20,100,400,2000] [--runs 5] [--seed N] [--python PYTHON]

A peer that is not installed is left out and named: git; wikidiff2 (Debian: php-wikidiff2 php-cli); redlines and
Docxodus (PyPI: redlines with typing-extensions, python-redlines, python-redlines-docxodus, in the Python that --python
names). wikEd diff, a script for the browser, is in neither registry and is left out. The peers read the paragraphs as
lines of plain text (Docxodus as a Word file) and print as they do; travaux reads the same paragraphs as the canonical
text that its archives hold and prints what a person reads, and a second time reads and writes JSON. The texts are
random; the seed is printed. Figures are the best of the runs, in milliseconds; a run is stopped after a minute.
"""
import argparse
import json
import os
import random
import shutil
import subprocess
import tempfile
import threading
import time
import zipfile

STEMS = "tide mill sluice pond wheel gate dyke quay estuary barge miller flood ebb grain flour salt eel reed silt lock".split()
ENDS = "keeper works right toll board house basin season register levy school charter survey warden channel".split()
SMALL = "the of and to in for on by with at its their from as".split()
OPENERS = "Requests Invites Encourages Urges Recalls Welcomes Notes Recognizes Emphasizes Decides".split()


class Generator:
    """Resolutions about nothing, and their successors."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.rare = [a + b for a in STEMS for b in ENDS] + [a + "-" + b for a in STEMS for b in STEMS]

    def word(self):
        draw = self.random.random()
        if draw < 0.45:
            return self.random.choice(SMALL)
        return self.random.choice(STEMS + ENDS) if draw < 0.75 else self.random.choice(self.rare)

    def words(self, count):
        return [self.word() for _ in range(count)]

    def paragraph(self):
        words = self.words(self.random.randint(25, 75))
        return " ".join([self.random.choice(OPENERS)] + words) + ";"

    def text(self, count):
        return [self.paragraph() for _ in range(count)]

    def reworded(self, paragraph, share):
        words = paragraph.split()
        at = 1
        while at < len(words):
            if self.random.random() < share / 3:
                words[at:at + self.random.randint(1, 4)] = self.words(self.random.randint(1, 4))
            at += 1
        return " ".join(words)

    def successor(self, text, heavy):
        """Paragraphs dropped, added, split and moved, the rest reworded, lightly or heavily."""
        edited, share, loose = (0.7, 0.4, 0.06) if heavy else (0.25, 0.08, 0.02)
        result = []
        for paragraph in text:
            draw = self.random.random()
            if draw < loose:
                continue
            if draw < 2 * loose:
                result.append(self.paragraph())
            if self.random.random() < edited:
                paragraph = self.reworded(paragraph, share)
            words = paragraph.split()
            if draw > 1 - loose and len(words) > 30:
                result.append(" ".join(words[:len(words) // 2]) + ";")
                words = ["Requests"] + words[len(words) // 2:]
            result.append(" ".join(words))
        for _ in range(int(len(result) * loose)):
            moved = result.pop(self.random.randrange(len(result)))
            result.insert(self.random.randrange(len(result) + 1), moved)
        return result


def write_resolution(path, text, symbol):
    paragraphs = [
        {"id": f"OP{n}", "kind": "operative", "label": f"{n}.", "opener": p.split()[0], "text": p, "depth": 0, "notes": []}
        for n, p in enumerate(text, 1)
    ]
    value = {"format": "travaux.resolution/1", "symbol": symbol, "title": "Tide mills", "language": "en",
             "paragraphs": paragraphs}
    with open(path, "w") as file:
        json.dump(value, file)


def write_canonical(path, text, symbol):
    lines = "\n\n".join("1. *" + p.replace(" ", "* ", 1) for p in text)
    with open(path, "w") as file:
        file.write(f"---\ntravaux: 1\nsymbol: {symbol}\ntitle: Tide mills\nlanguage: en\n---\n\n{lines}\n")


def write_docx(path, text):
    """The least Word file there is."""
    space = "http://schemas.openxmlformats.org"
    body = "".join(f"<w:p><w:r><w:t>{p}</w:t></w:r></w:p>" for p in text)
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{space}/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument'
        '.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{space}/package/2006/relationships"><Relationship Id="rId1" '
        f'Type="{space}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{space}/wordprocessingml/2006/main"><w:body>{body}<w:sectPr/></w:body>'
        "</w:document>",
    }
    with zipfile.ZipFile(path, "w") as file:
        for name, content in parts.items():
            file.writestr(name, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + content)


WIKIDIFF2 = 'wikidiff2_do_diff(file_get_contents($argv[1]), file_get_contents($argv[2]), 2);'
LIFTED = ["-d", "wikidiff2.moved_paragraph_detection_cutoff=1000000", "-d", "wikidiff2.max_split_size=5"]
REDLINES = "import sys; from redlines import Redlines; Redlines(*[open(p).read() for p in sys.argv[1:3]]).output_markdown"
DOCXODUS = (
    "import sys; from python_redlines import DocxodusEngine; "
    "DocxodusEngine().run_redline('x', *[open(p, 'rb').read() for p in sys.argv[1:3]])"
)


def peers(options):
    """Name, command, extension of the files it reads; only what can be run here."""
    python = options.python
    all_peers = [
        ("travaux diff", [options.travaux, "diff"], "md"),
        ("travaux diff, JSON", [options.travaux, "diff", "--format", "json"], "json"),
        ("git diff --word-diff", ["git", "diff", "--no-index", "--word-diff"], "txt"),
        ("wikidiff2", ["php", "-r", WIKIDIFF2], "txt"),
        ("wikidiff2, no limits", ["php", *LIFTED, "-r", WIKIDIFF2], "txt"),
        ("redlines", [python, "-c", REDLINES], "txt"),
        ("Docxodus", [python, "-c", DOCXODUS], "docx"),
    ]
    probes = {"php": ["php", "-r", "exit(function_exists('wikidiff2_do_diff') ? 0 : 1);"],
              "redlines": [python, "-c", "import redlines"], "Docxodus": [python, "-c", "import python_redlines"]}
    present = []
    for name, command, form in all_peers:
        probe = probes.get(name, probes.get(command[0]))
        missing = shutil.which(command[0]) is None or (probe and subprocess.run(probe, capture_output=True).returncode)
        if missing:
            print(f"left out, not installed: {name}")
        else:
            present.append((name, command, form))
    return present


def milliseconds(command, runs):
    """The best of some runs; None when one fails or takes over a minute."""
    best = None
    for _ in range(runs):
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        # Waiting with a timeout of its own would look only now and then, and round every time up to that.
        limit = threading.Timer(60, process.kill)
        limit.start()
        status = process.wait()
        limit.cancel()
        taken = 1000 * (time.perf_counter() - start)
        if status not in (0, 1):
            return None
        best = min(best or taken, taken)
        if taken > 5000:
            break
    return best


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--travaux", default=".build/release/travaux")
    parser.add_argument("--sizes", default="20,100,400,2000")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--seed", type=int, default=58135)
    parser.add_argument("--python", default="python3")
    options = parser.parse_args()
    sizes = [int(size) for size in options.sizes.split(",")]
    present = peers(options)
    print(f"seed {options.seed}, best of {options.runs}, ms of a whole process (times of travaux)\n")
    with tempfile.TemporaryDirectory() as folder:
        for heavy in (False, True):
            print(("heavily" if heavy else "lightly") + " reworded")
            print("".join(["paragraphs".ljust(24)] + [str(size).rjust(18) for size in sizes]))
            rows = {name: [] for name, _, _ in present}
            for size in sizes:
                generator = Generator(options.seed)
                old = generator.text(size)
                texts = (old, generator.successor(old, heavy))
                for side, text in zip("ab", texts):
                    base = os.path.join(folder, side)
                    symbol = {"a": "A/RES/98/1", "b": "A/RES/99/1"}[side]
                    write_resolution(base + ".json", text, symbol)
                    write_canonical(base + ".md", text, symbol)
                    write_docx(base + ".docx", text)
                    with open(base + ".txt", "w") as file:
                        file.write("\n".join(text) + "\n")
                for name, command, form in present:
                    files = [os.path.join(folder, side + "." + form) for side in "ab"]
                    rows[name].append(milliseconds(command + files, options.runs))
            own = rows["travaux diff"] if "travaux diff" in rows else [None] * len(sizes)
            for name, figures in rows.items():
                cells = [
                    "–" if taken is None else f"{taken:.0f}" + (f" ({taken / base:.1f})" if base else "")
                    for taken, base in zip(figures, own)
                ]
                print("".join([name.ljust(24)] + [cell.rjust(18) for cell in cells]))
            print()


if __name__ == "__main__":
    main()
