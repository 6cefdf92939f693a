.PHONY: picture

picture: ## Draw the README's picture from the graph of the samples (needs graphviz)
	python3 tools/picture.py $(OUT)/current Kapolresta docs/picture.svg
