# `make help` lists the commands.
SHELL := /bin/bash
.ONESHELL:
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

LIB := target/debug/libthuishaven.so
ifeq ($(shell uname),Darwin)
LIB := target/debug/libthuishaven.dylib
endif
BINDINGS := target/bindings
CORE := $(shell find core -name '*.rs' -o -name '*.toml' -o -name '*.ftl' -o -name '*.sql' -o -name '*.json') Cargo.toml Cargo.lock

.PHONY: help
help: ## List the commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 16

.PHONY: bindings
bindings: $(BINDINGS)/done ## Build the core and write the Kotlin and Swift bindings

$(BINDINGS)/done: $(CORE)
	cargo build --quiet --locked -p thuishaven -p bindgen
	rm -rf $(BINDINGS)
	target/debug/uniffi-bindgen generate $(LIB) --language kotlin --no-format --out-dir $(BINDINGS)/kotlin
	target/debug/uniffi-bindgen generate $(LIB) --language kotlin --no-format --out-dir $(BINDINGS)/kotlin-android --config core/bindgen/android.toml
	target/debug/uniffi-bindgen-swift $(LIB) $(BINDINGS)/swift --swift-sources --headers --modulemap --module-name ThuishavenFFI --modulemap-filename module.modulemap
	mkdir -p ios/Sources/Thuishaven ios/Sources/ThuishavenFFI
	cp $(BINDINGS)/swift/Thuishaven.swift ios/Sources/Thuishaven/
	cp $(BINDINGS)/swift/ThuishavenFFI.h $(BINDINGS)/swift/module.modulemap ios/Sources/ThuishavenFFI/
	touch $@
