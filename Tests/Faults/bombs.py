#!/usr/bin/env python3
"""Gives travaux files that are made to take much time or memory, and prints what each took.

    python3 Tests/Faults/bombs.py PROGRAM

A file must be refused within a second of processor time, or read in at most 500 MB; else the exit code is 1. The
small ones among them are in the tests of the importers (BombTests).
"""

import io
import os
import sys
import tempfile
import zipfile

MEGABYTES = 30
SECONDS = 1.0
MEMORY = 500_000

FORMULA = b"The General Assembly,\n\n1. Urges calm:\n\n"
PAGE = b"<html><body><p>The General Assembly,</p><p>1. Urges calm.</p>"
MARKS = b"# A\n\n# B\n\n" + FORMULA
AKN = b'<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement><mainBody>'


def filled(start, piece, end=b"", megabytes=MEGABYTES):
    return start + piece * (megabytes * 1_000_000 // len(piece)) + end


def package(document):
    relations = (
        b'<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>'
    )
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_rels/.rels", relations)
        archive.writestr("word/document.xml", document)
    return made.getvalue()


def entities():
    lines = [b'<!ENTITY a0 "aaaaaaaaaa">']
    lines += [b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 12)]
    return b"<?xml version='1.0'?><!DOCTYPE a [" + b"".join(lines) + b"]><akomaNtoso>&a11;</akomaNtoso>"


def cases():
    for megabytes in (15, 30, 60):
        # A text has at most 16 MiB; the first size is read, the others are refused.
        size = {"megabytes": megabytes}
        yield f"conditions {megabytes}.html", filled(PAGE, b"<![if a ", **size)
        yield f"condition lines {megabytes}.html", filled(PAGE, b"<![if a\n", **size)
        yield f"marked sections {megabytes}.html", filled(PAGE, b"<![ ", **size)
        yield f"pipes {megabytes}.md", filled(MARKS + b"| a |\n|---|\n", b"|", **size)
        yield f"rows {megabytes}.md", filled(MARKS + b"| a |\n|---|\n", b"| a |\n", **size)
        yield f"paragraphs {megabytes}.md", filled(MARKS, b"1. *Requests* the mills to grind corn;\n\n", **size)
        yield f"paragraphs {megabytes}.txt", filled(FORMULA, b"1. Requests the mills to grind corn;\n\n", **size)
        yield f"paragraphs {megabytes}.html", filled(PAGE, b"<p>1. Requests the mills to grind corn</p>\n", **size)
        yield f"one line {megabytes}.html", filled(PAGE + b"<p>", b"word ", **size)
        yield f"one line {megabytes}.txt", filled(FORMULA, b"word ", **size)
        yield f"cells {megabytes}.html", filled(PAGE + b"<table><tr>", b"<td>a</td>", **size)
        yield f"paragraphs {megabytes}.xml", filled(AKN, b"<paragraph><content><p>a</p></content></paragraph>", **size)
    yield "entities.xml", entities()
    yield "nested.html", filled(PAGE, b"<div>")
    yield "nested.xml", filled(AKN, b"<p>")
    yield "nested.json", filled(b'{"paragraphs":', b"[")
    yield "quotations.md", filled(MARKS, b">", b" a\n", megabytes=15)
    yield "stars.md", filled(MARKS, b"*", megabytes=15)
    yield "brackets.md", filled(MARKS, b"[", megabytes=15)
    yield "zip.docx", package(b" " * 1_000_000_000)
    yield "zip in zip.docx", package(package(b" " * 400_000_000))
    yield "elements.docx", package(b"<document><body>" + b"<p/>" * 8_000_000)
    yield "nested.docx", package(b"<document><body>" + b"<p>" * 8_000_000)
    yield "nested.rtf", filled(b"{\\rtf1 ", b"{")


def run(program, name, content, folder):
    path = os.path.join(folder, name)
    with open(path, "wb") as file:
        file.write(content)
    child = os.fork()
    if child == 0:
        sink = os.open(os.path.join(folder, "output"), os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(sink, 1)
        os.dup2(sink, 2)
        os.execv(program, [program, "show", path, "--format", "canonical"])
    _, status, usage = os.wait4(child, 0)
    os.remove(path)
    code = os.waitstatus_to_exitcode(status)
    seconds = usage.ru_utime + usage.ru_stime
    isWithin = usage.ru_maxrss <= MEMORY and (code == 0 or (code == 3 and seconds <= SECONDS))
    verdict = "" if isWithin else "  TOO MUCH"
    print(f"{name:26} exit {code}  {seconds:5.2f} s  {usage.ru_maxrss / 1000:6.0f} MB{verdict}", flush=True)
    return isWithin


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        results = [run(program, name, content, folder) for name, content in cases()]
    sys.exit(0 if all(results) else 1)


main()
