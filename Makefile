# Two commands for a newcomer: `make dossier` and `make test`. Each installs what is missing first.

SHELL := /bin/bash
# What the program needs to build and run, and the tests and scorers to run. Debian's names.
PACKAGES := zlib1g-dev pkg-config python3
# What the checks of the HTML pages in a real browser need; about 300 MB, so only `make pages` installs them.
PAGE_PACKAGES := chromium chromium-driver fonts-noto-core fonts-hosny-amiri default-jre-headless python3-venv

SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
RELEASE := .build/release/tawatur
SHARED := ../shared

.PHONY: help setup build dossier test eval bench train pages format lint clean

help: ## This list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Install what is missing (Debian packages; Swift itself must be there)
	@Scripts/setup $(PACKAGES)

build: setup ## Build the program, optimised, as .build/release/tawatur
	swift build -c release $$(Scripts/link-options) --product tawatur

dossier: build ## Read Samples/, print the dossier and write dossier.html
	$(RELEASE) dossier Samples
	$(RELEASE) dossier Samples --output dossier.html
	@echo "dossier.html is written: open it in a browser."

test: setup ## Run every test (debug build, small inputs)
	swift build --build-tests
	swift test --skip-build --disable-xctest

eval: build ## Score the readings against the gold in ../shared, where it is there
	@if [ -d $(SHARED)/eval ]; then Scripts/eval $(RELEASE) $(SHARED); \
	else echo "eval: skipped, since $(SHARED)/eval is not there: the gold is kept outside the project."; fi

bench: setup ## Measure speed (Benchmarks/, a package of its own)
	@Scripts/bench $(SHARED)

train: setup ## Train the weights of names anew (Training/, needs ../shared/corpora)
	@if [ -d $(SHARED)/corpora ]; then cd Training && swift run -c release TrainNames --corpora ../$(SHARED)/corpora --voters 2; \
	else echo "train: skipped, since $(SHARED)/corpora is not there: the corpora are kept outside the project."; fi

pages: build ## Check the HTML dossier in a real browser (installs chromium)
	@Scripts/setup $(PAGE_PACKAGES)
	@Scripts/check-pages $(RELEASE)

format: ## Lay out all Swift files
	swift format --in-place --recursive Sources Tests Package.swift

lint: ## Check the layout
	swift format lint --strict --recursive Sources Tests Package.swift

clean: ## Remove what was built
	rm -rf .build dossier.html
