# The program as it is shipped: profile `dist`, and compiled with a profile of what it does on training pages.

PROFILED = tools/profiled.sh with $(PROFILE)
# What the profile hangs on.
PROFILE_OF = $(shell find Cargo.lock Cargo.toml benches config crates samples tests/golden tools/profiled.sh -type f)

.PHONY: dist

dist: $(PROFILE)/.taken ## Build the program as it is shipped, with a profile where there is llvm-tools and BOLT: target/dist/simpul
	@$(PROFILED) cargo build --quiet --profile dist -p simpul -p simpul-benches --bin simpul
	@built=$$(ls -t $(PROFILE)/use/*/dist/simpul 2> /dev/null | head -1); \
	if [ -n "$$built" ]; then tools/profiled.sh ship $(PROFILE) $$built $(TARGET)/dist/simpul; fi; ls -l $(TARGET)/dist/simpul

$(PROFILE)/.taken: $(PROFILE_OF)
	@tools/profiled.sh take $(PROFILE)
	@touch $@
