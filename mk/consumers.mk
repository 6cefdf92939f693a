# The exports in the programs that they are for: a real Neo4j, Gephi's own importers, NetworkX and igraph, a browser, and the GEXF schema.
#
#   make test-consumers                 all of them, on a fixture graph of hostile strings
#   make test-neo4j EXPORT=out/current  one of them, on an export of yours (a folder with manifest.json)
#
# What they need comes once from Maven Central and PyPI, pinned, into $(CONSUMER_TOOLS); nothing of it is shipped. Java, Maven,
# xmllint and Chromium come from Debian, which keeps no older version to pin.
# Needs Java 17 and Maven, or an apt that root may use; Python 3 with venv.

CONSUMER_TOOLS ?= target/tools
GEPHI_TOOLKIT  := 0.10.1
# The published schema of GEXF 1.3 (gexf.net); the check is left out, with a line that says so, where the file is not there.
GEXF_SCHEMA    ?= ../shared/bench/gexf-1.3-schema/gexf.xsd
FIXTURE_EXPORT := $(CONSUMER_TOOLS)/fixture
EXPORT         ?= $(FIXTURE_EXPORT)/current

.PHONY: test-consumers test-neo4j test-gephi test-readers test-gexf-schema test-browser fixture-export consumer-java

test-consumers: test-gexf-schema test-readers test-browser test-gephi test-neo4j ## Load an export into Neo4j, Gephi, NetworkX, igraph and a browser (EXPORT=dir)

test-browser: fixture-export ## Open the page of `simpul report` in a real Chromium (EXPORT=dir, and report.html beside it)
	@command -v chromium >/dev/null || { apt-get update -q && apt-get install -y -q --no-install-recommends chromium; } >/dev/null
	python3 tests/browser/check.py $(EXPORT) $(dir $(EXPORT:/=))report.html

test-neo4j: $(CONSUMER_TOOLS)/neo4j/.ready fixture-export ## Bulk-import an export into a real Neo4j 5.26, then LOAD CSV twice, and compare (EXPORT=dir)
	sh tests/neo4j/check.sh $(EXPORT) $(CONSUMER_TOOLS)

test-gephi: $(CONSUMER_TOOLS)/gephi/.ready fixture-export ## Import an export by Gephi's own importers, without a warning (EXPORT=dir)
	java -Djava.awt.headless=true -Djava.util.logging.config.file=tests/gephi/logging.properties -Xmx2g \
	  -cp $(CONSUMER_TOOLS)/gephi/gephi-toolkit-$(GEPHI_TOOLKIT)-all.jar tests/gephi/Check.java $(EXPORT)

test-readers: $(CONSUMER_TOOLS)/readers/.ready fixture-export ## Read an export by NetworkX, igraph and Python's csv (EXPORT=dir)
	$(CONSUMER_TOOLS)/readers/bin/python tests/readers/check.py $(EXPORT)

test-gexf-schema: fixture-export ## Validate an export's GEXF against the schema of GEXF 1.3 (EXPORT=dir, GEXF_SCHEMA=file)
	@if [ ! -f "$(GEXF_SCHEMA)" ]; then echo "skipped: no GEXF schema at $(GEXF_SCHEMA)"; else \
	  command -v xmllint >/dev/null || { apt-get update -q && apt-get install -y -q libxml2-utils; } >/dev/null && \
	  xmllint --huge --noout --schema "$(GEXF_SCHEMA)" $(EXPORT)/gephi/graph.gexf $(EXPORT)/gephi/graph-static.gexf; fi

# The fixture is written only where no other export is named.
fixture-export:
	@if [ "$(EXPORT)" = "$(FIXTURE_EXPORT)/current" ]; then \
	  cargo run -q -p simpul-export --example fixture -- $(FIXTURE_EXPORT); fi

consumer-java:
	@command -v java >/dev/null && command -v mvn >/dev/null || \
	  { apt-get update -q && apt-get install -y -q openjdk-17-jdk-headless maven; } >/dev/null

$(CONSUMER_TOOLS)/neo4j/.ready: tests/neo4j/pom.xml | consumer-java
	rm -rf $(@D) && mkdir -p $(@D)
	mvn -q -B -f tests/neo4j/pom.xml dependency:copy-dependencies -DoutputDirectory=$(abspath $(@D))
	touch $@

$(CONSUMER_TOOLS)/gephi/.ready: mk/consumers.mk | consumer-java
	rm -rf $(@D) && mkdir -p $(@D)
	mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
	  -Dartifact=org.gephi:gephi-toolkit:$(GEPHI_TOOLKIT):jar:all -DoutputDirectory=$(abspath $(@D))
	touch $@

$(CONSUMER_TOOLS)/readers/.ready: tests/readers/requirements.txt
	rm -rf $(@D) && python3 -m venv $(@D)
	$(@D)/bin/pip -q --disable-pip-version-check install -r $<
	touch $@
