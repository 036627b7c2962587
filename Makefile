# What a person types. Each goal installs what is missing first (Debian's packages; elsewhere
# it says what is needed) and builds.

packages := libcurl4-openssl-dev libgmime-3.0-dev libical-dev libcmark-dev libxml2-dev \
  libpsl-dev libsqlite3-dev pkg-config dovecot-imapd dovecot-lmtpd postfix openssl \
  ca-certificates tzdata
sources := Sources Tests $(wildcard Benchmarks) Package.swift

.PHONY: help build test demo bench lint format packages

help:
	@echo "make build   build everything"
	@echo "make test    run every test"
	@echo "make demo    a sample campaign on a page at this machine"
	@echo "make bench   measure, in a table and as JSON"
	@echo "make lint    check the formatting"
	@echo "make format  mend the formatting"

build: packages
	swift build

# An import of a target that is not declared as a dependency is an error: the rooms' order.
test: packages
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build

demo: packages
	swift run -c release hubkeeper demo

bench: packages
	swift run -c release Benchmarks

lint:
	swift format lint --strict --recursive $(sources)

format:
	swift format format --in-place --recursive $(sources)

# Postfix is for the tests, which bring their own settings: it is never set up as a service.
packages:
	@command -v swift >/dev/null || { \
	  echo "Swift 6.3 is not on PATH: see https://www.swift.org/install/linux" >&2; exit 1; }
	@if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then \
	  echo "No apt here. Hubkeeper needs what Debian calls: $(packages)" >&2; \
	  exit 0; \
	fi; \
	missing=; \
	for name in $(packages); do \
	  dpkg-query -W -f '$${Status}' $$name 2>/dev/null | grep -q 'ok installed' \
	    || missing="$$missing $$name"; \
	done; \
	if [ -z "$$missing" ]; then exit 0; fi; \
	root=; if [ "$$(id -u)" != 0 ]; then \
	  command -v sudo >/dev/null || { \
	    echo "As root, run: apt-get install$$missing" >&2; exit 1; }; \
	  root=sudo; \
	fi; \
	echo "Installing$$missing"; \
	echo 'postfix postfix/main_mailer_type select No configuration' \
	  | $$root debconf-set-selections; \
	$$root apt-get update -q; \
	$$root env DEBIAN_FRONTEND=noninteractive \
	  apt-get install -q -y --no-install-recommends $$missing
