# Each target makes .venv first if it is missing or older than what it is made from.
# Nothing is installed outside of it.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
KONZEPT := $(BIN)/konzept

# uv: one lock for every platform and every Python from 3.11 on, with the hashes of all wheels.
# No header, no index: the files say what is installed, not where it came from.
COMPILE = .venv-lock/bin/uv pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-header --no-config --no-emit-index-url --no-emit-find-links $(UPGRADE)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test fix bench wheel lock clean

help:  ## Show the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-6s %s\n", $$1, $$2 }' Makefile

demo: $(READY)  ## Check the concepts of this repository and compare them: build/vergleich.html
	$(KONZEPT) validate concepts
	$(KONZEPT) compare
	@mkdir -p build
	$(KONZEPT) report comparison --lang de --format html -o build/vergleich.html
	$(KONZEPT) report comparison --lang de --format md -o build/vergleich.md
	$(KONZEPT) report comparison --lang en --format html -o build/comparison.en.html
	$(KONZEPT) report comparison --lang en --format md -o build/comparison.en.md

test: $(READY)  ## Run every check; the first that fails stops
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tools/docs.py --check
	$(BIN)/pytest --cov

fix: $(READY)  ## Format, fix, and write again what is generated: docs and golden files
	$(BIN)/ruff format
	-$(BIN)/ruff check --fix  # what it cannot fix must not keep the rest from being written
	$(BIN)/python tools/docs.py
	$(BIN)/pytest --update-golden

bench: $(READY) .venv-bench/.ready  ## Measure against named peers: docs/bench.md
	$(BIN)/python bench/bench.py

wheel: $(READY)  ## Build dist/*.whl and dist/*.tar.gz
	$(BIN)/hatchling build

lock: .venv-lock/.ready  ## Pin new dependencies; UPGRADE=--upgrade for new versions of all
	$(COMPILE) --group lock -o requirements/lock.txt
	$(COMPILE) --group bench -o requirements/bench.txt
	$(COMPILE) pyproject.toml --all-extras --group dev -o requirements/dev.txt
	$(COMPILE) pyproject.toml --group build -c requirements/dev.txt -o requirements/run.txt

clean:  ## Remove all that make has made, .venv too
	rm -rf .venv .venv-bench .venv-lock build dist .coverage .hypothesis .import_linter_cache \
	  .mypy_cache .pytest_cache .ruff_cache
	find src tests tools -name __pycache__ -prune -exec rm -rf {} + 2>/dev/null || true

# pyproject.toml: the entry point and the version are written into .venv.
$(READY): requirements/dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("konzept needs Python 3.11 or newer; try: make PYTHON=python3.12" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

.venv-bench/.ready: requirements/bench.txt
	$(PYTHON) -m venv .venv-bench
	.venv-bench/bin/python -m pip install --quiet --require-hashes -r requirements/bench.txt
	@touch $@

.venv-lock/.ready: requirements/lock.txt
	$(PYTHON) -m venv .venv-lock
	.venv-lock/bin/python -m pip install --quiet --require-hashes -r requirements/lock.txt
	@touch $@
