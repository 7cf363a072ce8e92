#!/usr/bin/env python3
"""Reads Word files with tracked changes accepted and rejected, by the rules of ECMA-376 and nothing of travaux.

    accept.py FILE...       one JSON object: {FILE: {"accept": [LINE...], "reject": [LINE...]}}

A line is a paragraph's text with its typed label and a tab, then the texts of the footnotes it calls, each after ` ^`;
of a table each cell is one. Empty paragraphs are left out. Needs nothing but Python.
"""

import json
import sys
import xml.etree.ElementTree as tree
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SIGNS = {W + "tab": "\t", W + "br": "\n", W + "noBreakHyphen": "\u2011"}


class Reader:
    def __init__(self, package, gone):
        self.gone = {W + name for name in gone}
        self.notes = {}
        if "word/footnotes.xml" in package.namelist():
            for note in tree.fromstring(package.read("word/footnotes.xml")):
                self.notes[note.get(W + "id")] = note
        self.lines = []
        self.open = ""
        self.blocks(tree.fromstring(package.read("word/document.xml")).find(W + "body"))

    def blocks(self, parent):
        for block in parent:
            if block.tag == W + "p":
                self.open += self.text(block)
                # A paragraph whose mark is gone runs on into the next one.
                mark = block.find(f"{W}pPr/{W}rPr")
                if mark is None or not any(change.tag in self.gone for change in mark):
                    self.finish()
            elif block.tag == W + "tbl":
                self.finish()
                for row in block.iter(W + "tr"):
                    properties = row.find(W + "trPr")
                    if properties is not None and any(change.tag in self.gone for change in properties):
                        continue
                    for cell in row.findall(W + "tc"):
                        self.blocks(cell)
                        self.finish()

    def finish(self):
        if self.open.strip():
            self.lines.append(self.open)
        self.open = ""

    def text(self, parent):
        text = ""
        for child in parent:
            if child.tag in self.gone or child.tag in (W + "pPr", W + "rPr"):
                continue
            if child.tag in (W + "t", W + "delText"):
                text += child.text or ""
            elif child.tag == W + "footnoteReference":
                note = self.notes[child.get(W + "id")]
                # Its own mark, typed or counted, stands in the first run.
                runs = note.findall(f"{W}p/{W}r")[1:]
                text += " ^" + "".join(self.text(run) for run in runs).strip()
                if child.get(W + "customMarkFollows"):
                    return text
            else:
                text += SIGNS.get(child.tag) or self.text(child)
        return text


def read(path):
    with zipfile.ZipFile(path) as package:
        return {
            "accept": Reader(package, ["del", "moveFrom"]).lines,
            "reject": Reader(package, ["ins", "moveTo"]).lines,
        }


if __name__ == "__main__":
    json.dump({path: read(path) for path in sys.argv[1:]}, sys.stdout)
