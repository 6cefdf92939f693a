.PHONY: gazetteer
gazetteer: ## Write crates/lexicon/data/regions.tsv again from the pinned table of regions (needs npm and python3)
	python3 tools/gazetteer.py

.PHONY: lexicon-sort
lexicon-sort: ## Put the files of config/lexicon in the order that a test asks for
	python3 tools/sort_lexicon.py
