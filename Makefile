# `make help` lists the targets. Everything that is made here lives in .venv, .build and node_modules.
SHELL := /bin/sh
.DEFAULT_GOAL := help
PYTHON ?= python3
PORT ?= 8787
# Test processes, each of which runs whole files.
JOBS ?= 2

BIN := .venv/bin
VENV := .venv/.stamp
WHEELS := .build/wheelhouse/.stamp
NODE := node_modules/.stamp
DEMO := examples/hello-worker

# The examples' isolated builds find our two wheels here, and the user's own places stay.
FIND_LINKS = $(strip $(CURDIR)/.build/wheelhouse $(PIP_FIND_LINKS))
SOURCES := $(shell find src host cpython-wasm recipes -type f \
	-not -path '*/node_modules/*' -not -path '*/__pycache__/*' 2>/dev/null)

.PHONY: help demo setup test bench packages profile soak lint types test-host test-python pictures clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "%-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: $(VENV) $(WHEELS) ## build examples/hello-worker and serve it on workerd at PORT (8787)
	@echo "Building $(DEMO) with python -m build."
	@echo "The first time, CPython itself is compiled for WebAssembly: some minutes, then never again."
	PIP_FIND_LINKS="$(FIND_LINKS)" $(BIN)/python -m build $(DEMO)
	@echo "Serving the bundle on workerd. Try: curl 'http://localhost:$(PORT)/greet?name=Ada'"
	$(BIN)/pymode preview "$$(ls -t $(DEMO)/dist/*-worker.zip | head -n 1)" --port $(PORT)

setup: $(VENV) $(WHEELS) $(NODE) ## make everything that the other targets need

test: lint types test-host test-python ## run every check and every test

lint: $(VENV) ## ruff: rules and format
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(VENV) $(NODE) ## mypy on Python, tsc on the host's JavaScript
	$(BIN)/mypy
	$(BIN)/python -m pymode_build.toolchain.node node_modules/typescript/bin/tsc -p host
	$(BIN)/python -m pymode_build.toolchain.node node_modules/typescript/bin/tsc -p host/serve

test-host: $(VENV) $(NODE) ## the host's own tests, on Node
	$(BIN)/python -m pymode_build.toolchain.node --test 'tests/host/**/*.test.*js'

test-python: $(VENV) $(WHEELS) ## pytest: everything but the benchmarks
	PIP_FIND_LINKS="$(FIND_LINKS)" $(BIN)/python -m pytest --ignore=tests/bench -n $(JOBS) --dist loadfile

$(VENV): pyproject.toml src/pymode_runtime/pyproject.toml
	@echo "Setting up .venv."
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "PyMode needs Python 3.11 or later: make PYTHON=…")'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable src/pymode_runtime --editable . --group dev
	@touch $@

# Through the sdist, as a release is made: what the sdist leaves out is not in the wheel either.
$(WHEELS): $(VENV) $(SOURCES) pyproject.toml README.md
	@echo "Building PyMode's own wheels."
	rm -rf .build/wheelhouse
	$(BIN)/python -m build --outdir .build/wheelhouse src/pymode_runtime >/dev/null
	$(BIN)/python -m build --outdir .build/wheelhouse . >/dev/null
	@touch $@

# At the root, where host/*.js finds them and no build that packs host/ does.
$(NODE): $(VENV) host/package.json host/package-lock.json
	@echo "Installing the JavaScript checks."
	rm -rf .build/node && mkdir -p .build/node
	cp host/package.json host/package-lock.json .build/node/
	cd .build/node && $(CURDIR)/$(BIN)/python -m pymode_build.toolchain.node npm ci --ignore-scripts --no-audit --no-fund
	rm -rf node_modules && mv .build/node/node_modules node_modules
	@touch $@

# The page is written whatever failed: what could not be measured is missing there, and make says so.
bench: $(VENV) $(WHEELS) $(NODE) ## measure, and write docs/benchmarks.md; ONLY=cold one part, QUICK=1 prints rough figures
	status=0; \
	PIP_FIND_LINKS="$(FIND_LINKS)" QUICK="$(QUICK)" COLD="$(COLD)" $(BIN)/python -m pytest \
		$(if $(ONLY),$(ONLY:%=tests/bench/test_%.py),tests/bench) --benchmark-enable \
		--benchmark-columns=min,median,stddev,rounds $(if $(QUICK),,--figures=docs/benchmarks/figures.json) \
		|| status=$$?; \
	$(if $(QUICK),,PYTHONPATH=tests $(BIN)/python -m bench.page docs/benchmarks/figures.json docs/benchmarks.md &&) \
	exit $$status

packages: $(VENV) $(WHEELS) ## test the packages that take minutes to compile
	PIP_FIND_LINKS="$(FIND_LINKS)" $(BIN)/python -m pytest tests/worker -m packages

profile: $(VENV) ## train the interpreter and write the profile that it is optimised with: some minutes
	$(BIN)/python -m pymode_build.train

soak: $(VENV) ## a hundred thousand requests to one interpreter: what grows?
	$(BIN)/python -m pytest tests/bench/test_soak.py -m soak -s

pictures: $(VENV) $(WHEELS) ## take the pictures of the documentation, with a headless Chromium
	PYMODE_PICTURES="$(CURDIR)/docs/images" PIP_FIND_LINKS="$(FIND_LINKS)" $(BIN)/python -m pytest tests/browser

clean: ## remove what the other targets made; the cache of compiled interpreters stays
	rm -rf .venv .build node_modules examples/*/dist .pytest_cache .mypy_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
