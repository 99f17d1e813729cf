#!/usr/bin/env bash
# The pipeline in eight steps on $PROJECT. Each step reads what the one before it wrote; the exit status is the gates'.
set -euo pipefail
PROJECT=${PROJECT:-examples/quickstart}
gates() { node dist/index.js "$1" --cwd "$PROJECT" "${@:2}"; }
say() { printf '\n== %s\n' "$*"; }

settings=$(gates config --json 2>/dev/null) || gates config # says what is wrong, and ends
setting() { node -e 'const rows = JSON.parse(process.argv[1]); console.log(rows.find((r) => r.name === process.argv[2]).value)' "$settings" "$1"; }

say '1/8 dataset contracts'
gates validate || true # the gates judge them again in step 7

say '2/8 history'
history=$(setting history)
if [ -n "$history" ] || [ -e "$PROJECT/ci_runs.jsonl" ]; then
  history=${history:-ci_runs.jsonl}
  echo "$history is there"
else
  # Below artifact/, where generated files lie; every report made from it says that it is made up.
  history=artifact/ci_runs.jsonl
  gates mock --tests 100 --runs 60 --seed 42 --out "$history"
fi

say '3/8 tests with coverage'
if python3 -c 'import pytest, pytest_cov' 2>/dev/null && [ -d "$PROJECT/tests" ]; then
  (cd "$PROJECT" && PYTEST_ADDOPTS=${PYTEST_ARGS:--q --tb=short} python3 -m pytest --cov=src --cov-report=json --junitxml=junit.xml) || true
else
  echo 'pytest and pytest-cov are not installed: the reports that are there are read'
fi

say '4/8 failure predictor'
gates backtest --history "$history"

say '5/8 score and select'
gates eig --history "$history"
gates select

say '6/8 double build'
if [ -n "$(setting build-command)" ]; then
  gates double-build || true
else
  echo 'no build-command is set'
fi

say '7/8 gates'
status=0
gates gates || status=$?

say '8/8 report and evidence pack'
gates report
gates pack
exit "$status"
