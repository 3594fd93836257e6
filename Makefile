# `make run` and `make test` work on a fresh Debian that has Python 3.11, git and make.
# Debian packages are installed when root or passwordless sudo allows it; otherwise the
# command to run is named.

PORT ?= 8501

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DEFAULT_GOAL := help
.PHONY: help run test setup chromium lint format bench clean

VENV := .venv
PYTHON := $(VENV)/bin/python
PIP := $(PYTHON) -m pip --disable-pip-version-check install --quiet --no-input --only-binary=:all:
RUNTIME := $(VENV)/runtime.stamp
DEVELOPMENT := $(VENV)/development.stamp

define apt_install
debian_install() {
  local sudo=
  if [ "$$(id -u)" != 0 ]; then sudo='sudo -n'; fi
  command -v apt-get >/dev/null && $$sudo true 2>/dev/null || return 1
  echo "Installing $$*"
  $$sudo apt-get update -qq
  $$sudo env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 \
    install -qq -y --no-install-recommends "$$@" >/dev/null
}
endef

launch_chromium := from playwright.sync_api import sync_playwright as start; \
  start().start().chromium.launch().close()

help:
	@cat <<'END'
	make run     set up and serve Medvirk with demonstration data (PORT=8501)
	make test    set up and run every check and test
	make setup   install what running, checking and testing need
	make lint    formatting, lint and types only
	make format  format the code
	make bench   measure load (ARGS="--help" lists the choices)
	make clean   remove what these commands made; the data stay
	END

run: $(RUNTIME)
	@if ! [[ "$(PORT)" =~ ^[1-9][0-9]{0,4}$$ ]] || (( $(PORT) > 65535 )); then
	  echo "PORT must be a number from 1 to 65535, as in make run PORT=8600" >&2
	  exit 1
	fi
	if (exec 3<>/dev/tcp/127.0.0.1/$(PORT)) 2>/dev/null; then
	  echo "Port $(PORT) is in use: choose another, as in make run PORT=8600" >&2
	  exit 1
	fi
	$(PYTHON) -m survey demo
	echo "Medvirk: http://localhost:$(PORT)"
	# Without Streamlit's own greeting, which asks a third party for this machine's address.
	exec $(PYTHON) -m streamlit run app.py --server.port $(PORT) --logger.hideWelcomeMessage true

test: lint chromium
	@exec $(PYTHON) -m pytest -q -n 2 --dist loadfile </dev/null

lint: $(DEVELOPMENT)
	@$(PYTHON) -m ruff format --check .
	$(PYTHON) -m ruff check .
	$(PYTHON) -m mypy

format: $(DEVELOPMENT)
	@$(PYTHON) -m ruff format .
	$(PYTHON) -m ruff check --fix .

bench: $(DEVELOPMENT)
	@exec $(PYTHON) -m benchmarks.load $(ARGS)

setup: $(DEVELOPMENT) chromium

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build
	find . -name __pycache__ -prune -exec rm -rf {} +

$(PYTHON):
	@$(apt_install)
	found=
	for python in python3 python3.13 python3.12 python3.11; do
	  if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
	    found=$$python
	    break
	  fi
	done
	if [ -z "$$found" ]; then
	  echo "Medvirk needs Python 3.11 or newer: sudo apt-get install python3 python3-venv" >&2
	  exit 1
	fi
	if ! $$found -c 'import ensurepip, venv' 2>/dev/null && ! debian_install python3-venv; then
	  echo "Python's venv is missing: sudo apt-get install python3-venv" >&2
	  exit 1
	fi
	$$found -m venv --clear $(VENV)

$(RUNTIME): requirements.txt | $(PYTHON)
	@echo "Installing requirements.txt (about a minute the first time)"
	$(PIP) -r requirements.txt
	touch $@

$(DEVELOPMENT): requirements-dev.txt $(RUNTIME)
	@echo "Installing requirements-dev.txt"
	$(PIP) -r requirements-dev.txt
	touch $@

chromium: $(DEVELOPMENT)
	@$(apt_install)
	if command -v chromium >/dev/null || debian_install chromium fonts-liberation; then exit; fi
	$(PYTHON) -m playwright install chromium >/dev/null 2>&1 || true
	if ! $(PYTHON) -c '$(launch_chromium)' 2>/dev/null; then
	  echo "The browser tests need Chromium: sudo apt-get install chromium" >&2
	  exit 1
	fi
