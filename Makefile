# Every target first makes the machine ready (tools/setup.sh), which takes seconds when it is.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.PHONY: help serve build test fuzz bench check

help: ## list what make can do here
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-6s %s\n", $$1, $$2 }' Makefile

serve: ## build the page and serve it on http://127.0.0.1:8080/ (PORT=8081 for another port)
	@tools/setup.sh build
	@tools/serve.sh

build: ## build the page into dist/, a folder for any static host
	@tools/setup.sh build
	@tools/build.sh

test: ## check the code and run every test, in a real browser too
	@tools/setup.sh test
	@tools/test.sh

fuzz: ## read changed plan files, links and cells for five minutes each (SECONDS=3600 for longer)
	@tools/setup.sh build
	@tools/fuzz.sh $(or $(SECONDS),300)

bench: ## measure size and speed of the built page against the budgets
	@tools/setup.sh test
	@tools/bench.sh

check: ## check layout and lints of the code
	@tools/setup.sh test
	@tools/check.sh
