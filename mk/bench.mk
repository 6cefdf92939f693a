# Speed beside peers, of the program as it is shipped (`make dist`). Each target prints a table and says whether the bar is met.

BENCH_DIR = $(abspath $(TARGET))/bench

.PHONY: bench-reading bench-reading-peers

bench-reading: $(PROFILE)/.taken ## The whole reading beside a bare daachorse scan, same text, one core
	@$(PROFILED) cargo bench --quiet --profile dist -p simpul -p simpul-benches --bench reading -- --export $(BENCH_DIR)

bench-reading-peers: peers-venv bench-reading ## The same beside spaCy's EntityRuler
	@$(PEERS_PYTHON) tools/peers/spacy_ruler.py $(BENCH_DIR)
