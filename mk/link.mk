# Linking against its peers, on worlds with the whole truth. Each target prints a table: pairwise and B-cubed, time, peak memory.

LINK_SIZES ?= 10000,100000,1000000
OTHER_SIZES ?= 2000 10000 100000
LINK_SEED ?= 1
TARGET ?= $(or $(CARGO_TARGET_DIR),target)
PEERS := $(TARGET)/peers
PEERS_PYTHON := $(PEERS)/venv/bin/python
LINK_BENCH = $(TARGET)/release/examples/link_bench --simpul $(TARGET)/release/simpul --seed $(LINK_SEED)

.PHONY: bench-link bench-link-peers bench-link-other bench-timelines bench-run bench-increment peers-venv link-bench-built

link-bench-built:
	@cargo build --quiet --release -p simpul
	@cargo build --quiet --release -p simpul-world --examples

bench-link: link-bench-built ## Link worlds A and B at 10,000, 100,000 and 1,000,000 mentions, and score
	@$(LINK_BENCH) --world A --sizes $(LINK_SIZES) --dir $(TARGET)/world
	@$(LINK_BENCH) --world B --sizes $(LINK_SIZES) --dir $(TARGET)/world

bench-link-other: link-bench-built ## The same on an independent generator of officials (name, unit, rank, date)
	@for n in $(OTHER_SIZES); do \
	  python3 tools/peers/mentions_other.py --seed $(LINK_SEED) --mentions $$n --out $(TARGET)/world/other-$$n && \
	  $(LINK_BENCH) --tables $(TARGET)/world/other-$$n || exit 1; done

$(PEERS)/venv/.done: tools/peers/requirements.txt
	python3 -m venv $(PEERS)/venv
	$(PEERS)/venv/bin/pip install --quiet --disable-pip-version-check -r tools/peers/requirements.txt
	@touch $@

peers-venv: $(PEERS)/venv/.done ## The peers, pinned, in a virtual environment under target/

bench-link-peers: peers-venv bench-link bench-link-other ## Splink on the tables of bench-link and bench-link-other, beside ours
	@for dir in $(TARGET)/world/A-$(LINK_SEED)-* $(TARGET)/world/B-$(LINK_SEED)-* $(TARGET)/world/other-*; do \
	  $(PEERS_PYTHON) tools/peers/splink_link.py --mentions $$dir/mentions.ndjson --truth $$dir/truth.csv --name "splink $$(basename $$dir)"; done

TIMELINE_ARTICLES ?= 20000

bench-timelines: link-bench-built ## Posts over time: a world's articles through the whole pipeline, scored against its careers
	@for world in A B; do dir=$(TARGET)/world/articles-$$world; \
	  $(TARGET)/release/examples/articles --world $$world --seed $(LINK_SEED) --articles $(TIMELINE_ARTICLES) --out $$dir && \
	  $(TARGET)/release/simpul run --quiet --input $$dir/pages.ndjson --out $$dir/out && \
	  $(TARGET)/release/examples/timelines --export $$dir/out/current/neo4j --world $$dir || exit 1; done

RUN_SIZES ?= 10000,20000,40000

bench-run: link-bench-built ## The whole pipeline at growing sizes
	@$(TARGET)/release/examples/run_bench --simpul $(TARGET)/release/simpul --dir $(TARGET)/world/run --sizes $(RUN_SIZES) --seed $(LINK_SEED)

INCREMENT_ARTICLES ?= 100000
INCREMENT_MORE ?= 1000
INCREMENT_FORMAT ?= all

bench-increment: link-bench-built ## A few articles more in a large state, beside the rebuild that it must equal byte for byte
	@$(TARGET)/release/examples/increment_bench --simpul $(TARGET)/release/simpul --dir $(TARGET)/world/increment \
	  --articles $(INCREMENT_ARTICLES) --more $(INCREMENT_MORE) --format $(INCREMENT_FORMAT) --seed $(LINK_SEED)
