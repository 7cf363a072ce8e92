#!/usr/bin/env python3
"""Times how soon a comparison of 400 paragraphs is seen in headless Chromium, and says how large its page is.

    Tests/Benchmarks/paint.py [--travaux PROGRAM] [--chromium PROGRAM] [--paragraphs 400] [--runs 5]

One paragraph in four is edited. First paint is `first-contentful-paint` of the browser's own Paint Timing, in
milliseconds from the start of the navigation, in a fresh tab each time; the least and the median of the runs.
"""
import argparse
import json
import os
import random
import statistics
import subprocess
import tempfile

WORDS = "tide mill sluice pond wheel gate dyke quay estuary barge miller flood the of and to in for on by with".split()


def resolution(symbol, paragraphs, edited):
    generator = random.Random(58135)
    texts = []
    for index in range(paragraphs):
        words = [generator.choice(WORDS) for _ in range(60)]
        if edited and index % 4 == 0:
            words[7:10] = ["weir", "harbour"]
        texts.append(" ".join(words).capitalize() + ";")
    return {"format": "travaux.resolution/1", "symbol": symbol, "language": "en",
            "paragraphs": [{"id": f"OP{n}", "kind": "operative", "label": f"{n}.", "text": text}
                           for n, text in enumerate(texts, 1)]}


class Browser:
    """Chromium over two pipes (Chrome DevTools Protocol)."""

    def __init__(self, program, folder):
        here, self.output = os.pipe()
        self.input, there = os.pipe()
        command = (f'exec "{program}" --headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage '
                   f'--no-first-run --window-size=1300,900 --remote-debugging-pipe --user-data-dir="{folder}/profile" '
                   f"3<&{here} 4>&{there}")
        self.process = subprocess.Popen(["/bin/sh", "-c", command], pass_fds=(here, there),
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.buffer, self.last = b"", 0

    def send(self, method, session=None, **parameters):
        self.last += 1
        message = {"id": self.last, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.output, json.dumps(message).encode() + b"\0")
        while True:
            while b"\0" not in self.buffer:
                self.buffer += os.read(self.input, 1 << 16)
            answer, self.buffer = self.buffer.split(b"\0", 1)
            answer = json.loads(answer)
            if answer.get("id") == self.last:
                return answer["result"]

    def first_paint(self, address):
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.send("Page.navigate", session, url=address)
        script = ("new Promise(done => new PerformanceObserver(list => list.getEntries()"
                  ".filter(e => e.name === 'first-contentful-paint').forEach(e => done(e.startTime)))"
                  ".observe({type: 'paint', buffered: true}))")
        answer = self.send("Runtime.evaluate", session, expression=script, awaitPromise=True, returnByValue=True)
        self.send("Target.closeTarget", targetId=target)
        return answer["result"]["value"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--travaux", default="travaux")
    parser.add_argument("--chromium", default="chromium")
    parser.add_argument("--paragraphs", type=int, default=400)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        files = [os.path.join(folder, name) for name in ("old.json", "new.json")]
        for index, file in enumerate(files):
            with open(file, "w", encoding="utf-8") as output:
                json.dump(resolution(f"A/RES/{60 + index}/1", options.paragraphs, index == 1), output)
        page = os.path.join(folder, "page.html")
        subprocess.run([options.travaux, "diff", *files, "--format", "html", "--output", page], check=True)
        browser = Browser(options.chromium, folder)
        times = [browser.first_paint("file://" + page) for _ in range(options.runs)]
        browser.process.terminate()
        browser.process.wait()
        print(f"{options.paragraphs} paragraphs: {os.path.getsize(page) / 1e3:.0f} kB, first paint "
              f"{min(times):.0f} ms at best, {statistics.median(times):.0f} ms in the middle of {options.runs} runs")


if __name__ == "__main__":
    main()
