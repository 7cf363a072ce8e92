#!/usr/bin/env python3
"""Hurts the program itself at every point where it changes files, and looks whether its archive bears it.

    Tests/Faults/faults.py PROGRAM [--only NAME,…] [--step 1] [--seed 1]

    killed    SIGKILL before each call that changes a file, one after another (strace)
    full      from each such call on, every one fails as on a full disk
    failing   each such call alone fails as on a broken disk
    moments   SIGKILL after random times
    ctrl-c    SIGINT after random times: exit code 130, or the work was done
    disk      a file system of 160 KiB and more, really full
    readonly  an archive mounted read-only
    writers   2 and 8 imports at once
    lock      a lock that another program has left
    clock     a day in 1985 and one in 2037 (faketime)

Each is tried on an import, a late arrival with a decision, and the union of two archives. After each: `git fsck --strict`
has nothing to say, every ref is as it was or as it should be, the same command again finishes the work, and `travaux
verify` finds the archive sound. Needs git, and strace, mount (as root) and faketime for what uses them; what is missing
is named. `--step 10` takes every tenth point.
"""
import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SERIES = os.path.join(ROOT, "Examples", "series", "xml")
CALLS = ("write,pwrite64,rename,renameat,renameat2,link,linkat,unlink,unlinkat,mkdir,mkdirat,fsync,fdatasync,ftruncate,"
         "fchmod,chmod,utimensat,symlink,rmdir")


def file(name):
    return os.path.join(SERIES, f"A_RES_{name}.xml")


class Trial:
    """A command on an archive, with the refs before and after it."""

    def __init__(self, program, name, before, command):
        self.program, self.name, self.command = program, name, command
        self.folder = tempfile.mkdtemp(prefix="travaux-faults-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None)
        self.template = os.path.join(self.folder, "template")
        os.mkdir(self.template)
        for words in before:
            self.run(words, self.template, check=True)
        self.before = self.refs(self.template)
        whole = self.copy("whole")
        self.run(command, whole, check=True)
        self.after = self.refs(whole)

    def copy(self, name):
        place = os.path.join(self.folder, name)
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(self.template, place, symlinks=True)
        return place

    def start(self, words, place, prefix=(), **options):
        environment = dict(os.environ, HOME=place, GIT_CONFIG_NOSYSTEM="1", GIT_AUTHOR_NAME="K")
        return subprocess.Popen([*prefix, self.program, *words], cwd=place, env=environment, stdout=subprocess.PIPE,
                                stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, **options)

    def run(self, words, place, prefix=(), check=False):
        process = self.start(words, place, prefix)
        output = process.communicate(timeout=300)[0].decode("utf-8", "replace")
        if check and process.returncode:
            raise SystemExit(f"{words}: {output}")
        return process.returncode, output

    def refs(self, place):
        lines = git(place, "for-each-ref", "--format=%(refname) %(objectname)").split("\n")
        return sorted(line for line in lines if line and "travaux/old/" not in line)

    def faults(self, place):
        """What is wrong with the archive in a folder; the command is given once more."""
        now = [line for line in self.refs(place) if "travaux/intake" not in line]
        if now not in (self.before, self.after):
            yield "refs are neither as they were nor as they should be"
        if complaints := git(place, "fsck", "--strict", "--full", "--no-dangling", "--no-progress"):
            yield complaints
        status, output = self.run(self.command, place)
        if status:
            yield f"the same command again: {status} {output}"
        if self.refs(place) != self.after:
            yield "the same command again did not finish the work"
        status, output = self.run(["verify", "--archive", "archive"], place)
        if status:
            yield f"verify: {output}"


def git(place, *words):
    return subprocess.run(["git", "-c", "safe.directory=*", "-C", os.path.join(place, "archive"), *words],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False).stdout.decode()


class Report:
    def __init__(self):
        self.failures = 0

    def check(self, trial, place, what):
        for fault in trial.faults(place):
            self.failures += 1
            print(f"FAILED {trial.name}, {what}: {fault}", flush=True)

    def expect(self, is_right, what):
        if not is_right:
            self.failures += 1
            print(f"FAILED {what}", flush=True)


def injected(trial, report, options, kind):
    """Lets `number` of the calls pass in each turn, until the program comes to its end unhurt."""
    points = number = 0
    while True:
        number += options.step
        place = trial.copy("hurt")
        effect = {"killed": f"signal=SIGKILL:when={number}", "full": f"error=ENOSPC:when={number}+",
                  "failing": f"error=EIO:when={number}"}[kind]
        traced = os.path.join(trial.folder, "trace")
        status, output = trial.run(
            trial.command, place, ["strace", "-f", "-qq", "-o", traced, "-e", f"trace={CALLS}", "-e", f"inject={CALLS}:{effect}"])
        with open(traced, encoding="utf-8", errors="replace") as lines:
            if not any("INJECTED" in line or "killed by" in line for line in lines):
                return points
        points += 1
        report.expect(status in (0, 4, -9, 137) or (kind != "killed" and status == 2),
                      f"{trial.name}, {kind} {number}: exit code {status}: {output}")
        report.check(trial, place, f"{kind} at call {number}")


def moments(trial, report, options, what):
    place = trial.copy("hurt")
    start = time.monotonic()
    trial.run(trial.command, place)
    whole = time.monotonic() - start
    turns = max(1, 60 // options.step)
    for turn in range(turns):
        place = trial.copy("hurt")
        process = trial.start(trial.command, place)
        wait = random.random() * whole
        time.sleep(wait)
        process.send_signal(signal.SIGKILL if what == "moments" else signal.SIGINT)
        output = process.communicate()[0].decode()
        if what == "ctrl-c":
            # Before the first file is read there is nothing to keep: the signal ends the program at once.
            report.expect(process.returncode in (0, 130, -signal.SIGINT), f"{trial.name}, ctrl-c: {process.returncode} {output}")
        report.check(trial, place, f"{what} after {wait:.3f} s of {whole:.3f}")
    return turns


def mounted(trial, options, name):
    place = os.path.join(trial.folder, "mounted")
    os.makedirs(place, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, name, place], check=True)
    return place


def disk(trial, report, _):
    turns = 0
    for size in [*range(160, 640, 40), *range(700, 2000, 300)]:
        place = mounted(trial, f"size={size}k", "travaux")
        try:
            try:
                shutil.copytree(trial.template, place, symlinks=True, dirs_exist_ok=True)
            except shutil.Error:
                continue
            turns += 1
            status, output = trial.run(trial.command, place)
            report.expect(status in (0, 4), f"{trial.name}, disk of {size} KiB: exit code {status}: {output}")
            report.expect(status == 0 or "No space left" in output, f"{trial.name}, disk of {size} KiB: {output}")
            subprocess.run(["mount", "-o", "remount,size=64m", place], check=True)
            report.check(trial, place, f"disk of {size} KiB")
        finally:
            subprocess.run(["umount", place], check=True)
    return turns


def readonly(trial, report, _):
    place = trial.copy("hurt")
    archive = os.path.join(place, "archive")
    subprocess.run(["mount", "--bind", archive, archive], check=True)
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", archive], check=True)
        status, output = trial.run(trial.command, place)
        report.expect(status == 4 and "Read-only file system" in output, f"{trial.name}, readonly: {status} {output}")
        report.expect(trial.run(["topics", "--archive", "archive"], place)[0] == 0, f"{trial.name}, readonly: topics")
    finally:
        subprocess.run(["umount", archive], check=True)
    report.check(trial, place, "readonly")
    return 1


def writers(trial, report, _):
    for count in (2, 8):
        place = trial.copy("hurt")
        processes = [trial.start(trial.command, place) for _ in range(count)]
        for process in processes:
            output = process.communicate()[0].decode()
            is_told = process.returncode == 4 and "another program" in output
            report.expect(process.returncode == 0 or is_told, f"{trial.name}, {count} writers: {output}")
        report.check(trial, place, f"{count} writers")
    return 2


def lock(trial, report, _):
    place = trial.copy("hurt")
    left = os.path.join(place, "archive", ".git", "packed-refs.lock")
    with open(left, "w", encoding="ascii"):
        pass
    os.utime(left, (time.time() - 86400, time.time() - 86400))
    status, output = trial.run(trial.command, place)
    report.expect(status == 4 and "packed-refs.lock for 864" in output, f"{trial.name}, lock: {status} {output}")
    os.remove(left)
    report.check(trial, place, "lock")
    return 1


def clock(trial, report, _):
    for day in ("1985-10-26 01:21:00", "2037-12-31 23:59:59"):
        place = trial.copy("hurt")
        status, output = trial.run(trial.command, place, ["faketime", "-f", day])
        report.expect(status == 0, f"{trial.name}, clock at {day}: {output}")
        report.check(trial, place, f"clock at {day}")
    return 2


TRIALS = {
    **{kind: (lambda trial, report, options, kind=kind: injected(trial, report, options, kind))
       for kind in ("killed", "full", "failing")},
    **{what: (lambda trial, report, options, what=what: moments(trial, report, options, what))
       for what in ("moments", "ctrl-c")},
    "disk": disk, "readonly": readonly, "writers": writers, "lock": lock, "clock": clock,
}
NEEDS = {"killed": "strace", "full": "strace", "failing": "strace", "disk": "mount", "readonly": "mount", "clock": "faketime"}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("--only", default=",".join(TRIALS))
    parser.add_argument("--step", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    random.seed(options.seed)
    some = [["init", "archive"], ["import", file("62_902.en"), file("63_903.en"), "--archive", "archive"]]
    other = [["init", "other"], ["import", file("61_901.fr"), file("64_904.en"), "--archive", "other"],
             ["decide", "topic", "61/901", "--to", "mills", "--reason", "so it is", "--archive", "other"]]
    trials = [
        Trial(options.program, "import", some[:1], ["import", SERIES, "--archive", "archive", "--jobs", "1"]),
        Trial(options.program, "late arrival", some,
              ["import", file("61_901.en"), "--topic", "mills", "--reason", "so it is", "--archive", "archive"]),
        Trial(options.program, "union", some + other, ["import", "other", "--archive", "archive"]),
    ]
    report = Report()
    for name in options.only.split(","):
        needed = NEEDS.get(name)
        if needed and (not shutil.which(needed) or (needed == "mount" and os.geteuid())):
            print(f"{name:9} left out: needs {needed}" + (" as root" if needed == "mount" else ""))
            continue
        for trial in trials:
            before = report.failures
            points = TRIALS[name](trial, report, options)
            print(f"{name:9} {trial.name:13} {points:4} points, {report.failures - before} faults", flush=True)
    for trial in trials:
        shutil.rmtree(trial.folder)
    sys.exit(1 if report.failures else 0)


if __name__ == "__main__":
    main()
