.PHONY: gazetteer
gazetteer: ## Write crates/lexicon/data/regions.tsv again from the pinned table of regions (needs npm and python3)
	python3 tools/gazetteer.py
