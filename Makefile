# Two commands: "make demo" and "make test". Each sets up what it needs in .venv first, and again when pyproject.toml
# has changed.
PYTHON ?= python3
VENV = .venv
BIN = $(VENV)/bin
STAMP = $(VENV)/.set-up

.PHONY: demo test window set-up clean

demo: $(STAMP)
	@$(BIN)/loinc-workbench demo --output out

test: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest --numprocesses auto --dist loadfile

window: $(STAMP)
	@$(BIN)/loinc-workbench window

set-up: $(STAMP)

$(STAMP): pyproject.toml
	@echo "Setting up $(VENV) (a few minutes the first time) / Mise en place de $(VENV) (quelques minutes la première fois)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or later is needed / Il faut Python 3.11 ou plus récent" >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || \
		{ rm -rf $(VENV); echo "On Debian: sudo apt install python3-venv" >&2; exit 1; }
	@PYTHONWARNINGS=ignore $(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@

clean:
	rm -rf $(VENV) out build dist *.egg-info
