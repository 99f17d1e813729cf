# `make demo` needs git, make and Node 20 or newer. `make test` installs the rest from the npm registry.

PROJECT ?= examples/quickstart
GATES := node dist/index.js
NODE24 := node_modules/node/bin
STAMP := node_modules/.installed
# Node 24, as GitHub's runners have it, for everything that is built or tested here.
WITH24 := PATH="$(CURDIR)/$(NODE24):$$PATH"

.PHONY: demo help test bench build format lint generate validate ci-local ci-gates test-provenance report-html \
	aggregate-evidence evidence clean

demo: ## the whole pipeline on examples/quickstart, from the committed dist/, with nothing installed
	@$(GATES) run --cwd examples/quickstart

help: ## this list
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/\1|\2/p' Makefile | awk -F'|' '{ printf "%-20s %s\n", $$1, $$2 }'

test: $(STAMP) ## every check: types, lint, format, unit, end-to-end, browser, dist
	@$(WITH24) node scripts/check.mjs

bench: $(STAMP) ## our speed beside the peers', in the same run
	@$(WITH24) node --import ./scripts/ts-hooks.mjs scripts/bench.ts

build: $(STAMP) ## rebuild dist/
	@$(WITH24) node scripts/build.mjs dist

format: $(STAMP) ## prettier
	@$(WITH24) npx prettier --write .

lint: $(STAMP) ## eslint
	@$(WITH24) npx eslint .

generate: $(STAMP) ## action.yml, docs/settings.md and the JSON Schema, from the settings table
	@$(WITH24) node --import ./scripts/ts-hooks.mjs scripts/generate.ts

$(STAMP): package.json package-lock.json
	npm ci --no-audit --no-fund
	@touch $@

# The local pipeline, on PROJECT.

validate: ## dataset contracts, then the gates
	@status=0; $(GATES) validate --cwd $(PROJECT) || status=$$?; $(GATES) gates --cwd $(PROJECT) || status=$$?; exit $$status

ci-local: ## eight steps, each reading what the one before it wrote; ends with the gates' exit status
	@PROJECT=$(PROJECT) bash scripts/ci-local.sh

ci-gates: ## verdicts only
	@$(GATES) gates --cwd $(PROJECT)

test-provenance: $(STAMP) ## the tests of contracts, packs and ledger
	@$(WITH24) NODE_OPTIONS=--experimental-vm-modules npx jest __tests__/datasets __tests__/pack __tests__/ledger

report-html: ## HTML and markdown, from the evidence on disk
	@$(GATES) report --cwd $(PROJECT)

aggregate-evidence: ## the rollup of the run records
	@$(GATES) aggregate --cwd $(PROJECT)

evidence: ## the evidence pack
	@$(GATES) pack --cwd $(PROJECT)

clean: ## remove what was installed and generated
	rm -rf node_modules coverage junit.xml .make examples/*/evidence examples/*/artifact examples/*/experiments examples/*/out
