#!/usr/bin/env python3
"""Makes a data frame of paragraphs from an export, a row for each, and counts openers by year.

    travaux export --format jsonl --output archive.jsonl
    python3 Examples/research/paragraphs.py archive.jsonl [paragraphs.csv]

Needs pandas. The keys of a line are described in Sources/Renderers/JSON/resolution.schema.json.
"""

import json
import sys

import pandas


def paragraphs(path):
    """One row a paragraph: of which text, where in it, what it says."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            text = json.loads(line)
            vote = text.get("vote", {})
            for paragraph in text["paragraphs"]:
                yield {
                    "symbol": text.get("symbol"),
                    "language": text["language"],
                    "topic": text.get("branch", "").removeprefix("topic/"),
                    "adopted": text.get("adopted"),
                    "in_favour": vote.get("in_favour"),
                    "against": vote.get("against"),
                    "id": paragraph["id"],
                    "kind": paragraph["kind"],
                    "opener": paragraph["opener"] or "",
                    "text": paragraph["text"],
                    "words": len(paragraph["text"].split()),
                    "notes": len(paragraph["notes"]),
                }


def main(path, output=None):
    frame = pandas.DataFrame(paragraphs(path))
    frame["adopted"] = pandas.to_datetime(frame["adopted"])
    if output:
        frame.to_csv(output, index=False)
    operative = frame[(frame["kind"] == "operative") & (frame["language"] == "en") & (frame["opener"] != "")]
    counts = operative.groupby(["opener", operative["adopted"].dt.year]).size().unstack(fill_value=0)
    print(counts.assign(all=counts.sum(axis=1)).sort_values("all", ascending=False).head(15).to_string())


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(*sys.argv[1:])
