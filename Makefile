# What a person types. Each goal that builds installs what is missing first: Debian's packages;
# elsewhere it says what is needed.

sources := Sources Tests $(wildcard Benchmarks) Package.swift

.PHONY: help build test demo bench simulate faults soak fuzz store-fixture package lint format packages

help:
	@echo "make demo    a sample campaign, on a page at this machine"
	@echo "make test    run every test"
	@echo "make build   build everything"
	@echo "make bench   measure, in a table and as JSON"
	@echo "make simulate  play SEEDS (3) years of people who act at random"
	@echo "make faults  everything that can break is broken, in full (an hour)"
	@echo "make soak    twenty mails a second for SOAK_MINUTES (60)"
	@echo "make fuzz    feed broken mails to the reading, for SECONDS (600)"
	@echo "make store-fixture  keep a store of today's schema, after a new migration"
	@echo "make package build a Debian package for this machine"
	@echo "make lint    check the formatting"
	@echo "make format  mend the formatting"

build: packages
	swift build

# The readings of whole collections keep every core busy for seconds, and the tests of the wire have
# deadlines: so they run one after the other.
# An import that is not declared as a dependency is an error: it would break the rooms' order.
test: packages
	swift build --build-tests --explicit-target-dependency-import-check error $(FLAGS)
	swift test --skip-build --skip LanguageTests
	swift test --skip-build --filter LanguageTests

demo: packages
	swift run -c release hubkeeper demo

bench: packages
	swift run -c release Benchmarks

SEEDS ?= 3
simulate: packages
	swift build --build-tests
	SEEDS=$(SEEDS) swift test --skip-build --filter SimulationTests

# Every byte, every page, every hour, 1,000 kills; SEED=... brings a run back.
faults: packages
	swift build --build-tests
	FAULTS=full KILLS=1000 swift test --skip-build --filter RealServers

SOAK_MINUTES ?= 60
soak: packages
	swift build --build-tests
	SOAK_MINUTES=$(SOAK_MINUTES) swift test --skip-build --filter RealServers/Soak

SECONDS ?= 600
fuzz: packages
	SECONDS=$(SECONDS) Fuzz/fuzz

# Swift's runtime is linked in; Debian's libraries are what the package depends on.
store-fixture: packages
	swift build --build-tests
	HUBKEEPER_STORE_FIXTURE=now swift test --skip-build --filter StoreFixtureWriting

package: packages
	swift build -c release --product hubkeeper
	Config/debian/link .build/release .build/hubkeeper-to-pack
	Config/debian/package .build/hubkeeper-to-pack

lint:
	swift format lint --strict --recursive $(sources)

format:
	swift format format --in-place --recursive $(sources)

packages:
	@.ci/packages
