#!/usr/bin/env python3
"""Times the archive with a whole folder of files, beside `git fast-import` fed with the same canonical bytes.

    Tests/Benchmarks/archive.py PROGRAM FOLDER [--one FILE]

    reading      import --dry-run: reading and placing, nothing written but caches
    import       the same into an empty archive; the archive part is what it takes longer, and what Git's libraries do
    again        the same once more: nothing to be read
    one          a single further file (--one) into that archive
    fast-import  git fast-import of git fast-export of the archive
    verify       travaux verify

Seconds of processor time (user and system), so that other work on the machine counts for little; wall time and the
largest memory beside them.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time


def measured(name, words, **options):
    start = time.monotonic()
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    seconds = usage.ru_utime + usage.ru_stime
    memory = usage.ru_maxrss / (1024 * (1024 if sys.platform == "darwin" else 1))
    print(f"{name:12} {seconds:7.2f} s  wall {time.monotonic() - start:7.2f} s  {memory:6.0f} MB  exit {process.returncode}",
          flush=True)
    return seconds


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("folder", type=os.path.abspath)
    parser.add_argument("--one", type=os.path.abspath)
    options = parser.parse_args()
    place = tempfile.mkdtemp(prefix="travaux-archive-")
    try:
        archive, stream, other = (os.path.join(place, name) for name in ("archive", "stream", "other"))

        def travaux(name, *words):
            return measured(name, [options.program, *words, "--archive", archive])

        measured("init", [options.program, "init", archive])
        reading = travaux("reading", "import", options.folder, "--dry-run")
        shutil.rmtree(os.path.join(archive, ".git", "travaux", "cache"))
        whole = travaux("import", "import", options.folder)
        travaux("again", "import", options.folder)
        with open(stream, "wb") as file:
            subprocess.run(["git", "-C", archive, "fast-export", "--all"], stdout=file, check=True)
        subprocess.run(["git", "init", "--quiet", "--bare", other], check=True)
        with open(stream, "rb") as file:
            floor = measured("fast-import", ["git", "-C", other, "fast-import", "--quiet"], stdin=file)
        if options.one:
            travaux("one", "import", options.one)
        travaux("verify", "verify")
        print(f"canonical bytes {os.path.getsize(stream) / 1e6:.0f} MB; archive part {whole - reading:.2f} s, "
              f"{(whole - reading) / floor:.2f} times git fast-import")
    finally:
        shutil.rmtree(place)


if __name__ == "__main__":
    main()
