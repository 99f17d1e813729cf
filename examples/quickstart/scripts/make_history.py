"""Writes ci_runs.jsonl: a history of real runs of this package's test suite. Needs pytest.

The package is copied to a temporary directory and its tests run there again and again. Most runs see the package as
it is. Now and then one of the recorded slips in mutations.json is "committed" and stays for the number of runs
given there, until it is "fixed". Which run follows which comes from a fixed seed; outcomes and durations are what
pytest measured. Where repair.json exists, its replacements are made before every run: they take back a slip that is
in the sources now and was not there then. `commit` is the SHA-1 of the sources that the run saw, so equal sources have equal commits.

    python scripts/make_history.py [example folder] [--runs 72] [--seed 7]
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from datetime import datetime, timezone
from pathlib import Path

LIMIT_SEC = 120
CRASHED = "pytest ended with status {}, not 0 (all passed) or 1 (some failed):\n{}"

# Runs inside pytest. Sums set-up, call and tear-down of each test, as junit.xml does, with more digits.
RECORDER = '''
import json, os
tests = {}
def pytest_runtest_logreport(report):
    path, *names = report.nodeid.split("::")
    suite = ".".join([path.removesuffix(".py").replace("/", "."), *names[:-1]])
    test = tests.setdefault(report.nodeid, {"name": names[-1], "suite": suite, "duration_sec": 0.0, "result": "pass"})
    test["duration_sec"] = round(test["duration_sec"] + report.duration, 6)
    if report.failed:
        test["result"] = "fail" if report.when == "call" else "error"
    elif report.skipped:
        test["result"] = "skip"
def pytest_sessionfinish(session):
    with open(os.environ["RECORDER_OUT"], "w", encoding="utf-8") as handle:
        json.dump(list(tests.values()), handle)
'''


def plan(mutations: list[dict], runs: int, seed: int) -> list[dict | None]:
    """Which slip, if any, each run sees: every slip once, in shuffled order, with green stretches between."""
    rng = random.Random(seed)
    order = mutations[:]
    rng.shuffle(order)
    green = runs - sum(m["runs"] for m in order)
    if green < len(order) + 1:
        raise SystemExit(f"{runs} runs are too few for these mutations")
    # Cut the green runs into one stretch before each slip and one after the last; none is empty.
    cuts = sorted(rng.sample(range(1, green), len(order)))
    stretches = [b - a for a, b in zip([0, *cuts], [*cuts, green])]
    timeline: list[dict | None] = []
    for stretch, mutation in zip(stretches, [*order, None]):
        timeline += [None] * stretch
        if mutation is not None:
            timeline += [mutation] * mutation["runs"]
    return timeline


def mutate(package: Path, mutation: dict) -> None:
    target = package / mutation["file"]
    text = target.read_text(encoding="utf-8")
    if text.count(mutation["find"]) != 1:
        raise SystemExit(f"{mutation['id']}: the text to replace is in {mutation['file']} {text.count(mutation['find'])} times, not once")
    target.write_text(text.replace(mutation["find"], mutation["replace"]), encoding="utf-8")


def digest(folder: Path) -> str:
    sha = hashlib.sha1()
    for path in sorted(folder.rglob("*.py")):
        sha.update(f"{path.relative_to(folder).as_posix()}\0".encode() + path.read_bytes())
    return sha.hexdigest()


def run_tests(work: Path, plugin_dir: Path) -> list[dict]:
    out = plugin_dir / "tests.json"
    env = {
        **os.environ,
        "PYTHONPATH": str(plugin_dir),
        "PYTHONDONTWRITEBYTECODE": "1",
        "RECORDER_OUT": str(out),
    }
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "--tb=no", "-p", "recorder"],
        cwd=work, env=env, capture_output=True, text=True, timeout=LIMIT_SEC,
    )
    if done.returncode not in (0, 1):
        raise SystemExit(CRASHED.format(done.returncode, done.stdout + done.stderr))
    return json.loads(out.read_text(encoding="utf-8"))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("root", nargs="?", type=Path, default=Path(__file__).resolve().parent.parent)
    parser.add_argument("--runs", type=int, default=72)
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    root = args.root.resolve()
    [package] = [p for p in (root / "src").iterdir() if (p / "__init__.py").is_file()]
    mutations = json.loads((root / "scripts" / "mutations.json").read_text(encoding="utf-8"))
    repair_file = root / "scripts" / "repair.json"
    repairs = json.loads(repair_file.read_text(encoding="utf-8")) if repair_file.is_file() else []
    lines: list[str] = []
    with tempfile.TemporaryDirectory() as scratch:
        plugin_dir = Path(scratch) / "plugin"
        plugin_dir.mkdir()
        (plugin_dir / "recorder.py").write_text(RECORDER, encoding="utf-8")
        for number, mutation in enumerate(plan(mutations, args.runs, args.seed), 1):
            work = Path(scratch) / "work"
            work.mkdir()
            for folder in ("src", "tests", "data"):
                if (root / folder).is_dir():
                    shutil.copytree(root / folder, work / folder, ignore=shutil.ignore_patterns("__pycache__"))
            shutil.copy(root / "pyproject.toml", work)
            for change in [*repairs, *([mutation] if mutation else [])]:
                mutate(work / "src" / package.name, change)
            started = datetime.now(timezone.utc)
            tests = run_tests(work, plugin_dir)
            record = {
                "commit": digest(work),
                "run_id": f"{root.name}-{number:03d}",
                "timestamp": started.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
                "mutation": mutation["id"] if mutation else None,
                "tests": tests,
            }
            lines.append(json.dumps(record, separators=(",", ":")))
            shutil.rmtree(work)
            failed = [t["name"] for t in tests if t["result"] != "pass"]
            print(f"{number:3} {record['mutation'] or '-':24} {len(failed)} of {len(tests)} failed", *failed[:6])
    (root / "ci_runs.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
