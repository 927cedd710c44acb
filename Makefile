# Needs only Python 3.11+ and make; everything else goes into .venv.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed
TOOL := .venv/.tool

.PHONY: demo test check editors faults bench docs pictures clean

demo: $(TOOL)  ## set up what the tool itself needs, then the whole job on a sample posting in a temporary vault, narrated
	$(BIN)/vault demo

test: $(STAMP)  ## the whole test suite, on all cores, each with files of its own; byte code is kept, since tests start the command many times
	PYTHONDONTWRITEBYTECODE= $(BIN)/pytest -n auto --dist worksteal

check: $(STAMP)  ## style, types, layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

editors: $(STAMP)  ## a session with Neovim; the extension for VS Code: its types, and the package (needs npm)
	cd editors/vscode && npm install --no-audit --no-fund && npm run package
	$(BIN)/pytest tests/lsp

faults: $(STAMP)  ## the long attacks on what is never lost
	FRONTMATTERS=20000 RACES=3000 KILLS=2000 WRONG_VALUES=all RIGHTS=all DAMAGES=100 MACHINES=200 EVENTS=20000 DROPS=2000 \
	FUZZ_SECONDS=$${FUZZ_SECONDS:-1800} $(BIN)/pytest -q -s tests/faults

bench: $(STAMP)  ## timings, with ratios against peers where they are installed
	$(BIN)/python -m benchmarks

docs: $(STAMP)  ## write the generated pages again: rules, signals, properties
	$(BIN)/python -m docs.generate

pictures: $(TOOL)  ## draw Home, a note and lint in a terminal again, for the pages
	$(BIN)/python -m docs.pictures

$(TOOL): pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable .
	touch $@

$(STAMP): $(TOOL)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch $@

clean:
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache dist build
