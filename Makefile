# `make help` lists the commands.
SHELL := /bin/bash
.ONESHELL:
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.SILENT:

LIB := target/debug/libthuishaven.so
ifeq ($(shell uname),Darwin)
LIB := target/debug/libthuishaven.dylib
endif
BINDINGS := target/bindings
CORE := $(shell find core -name '*.rs' -o -name '*.toml' -o -name '*.ftl' -o -name '*.sql' -o -name '*.json') Cargo.toml Cargo.lock

.PHONY: help
help: ## List the commands
	grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 16

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

.PHONY: run
run: bindings ## Open the app in a phone-sized window; without a display, play a first evening into target/tour
	android/mvn.sh -f android/pom.xml compile exec:exec@window

.PHONY: tour
tour: bindings ## Play a first evening through the real screens and write its pictures to target/tour
	android/mvn.sh -f android/pom.xml compile exec:exec@tour

.PHONY: test
test: test-rust test-fhir test-kotlin test-android test-swift ## Run everything that CI runs
	echo "Everything that can run on this machine has passed."

.PHONY: test-rust
test-rust: ## Formatting, lints and tests of the core
	cargo fmt --all --check
	cargo clippy --quiet --locked --workspace --all-targets -- -D warnings
	cargo test --quiet --locked --workspace

.PHONY: test-fhir
test-fhir: ## What the engine hands over, judged by HAPI's validator
	rm -rf target/fhir
	cargo run --quiet --locked -p journeys --example fhir_cases -- target/fhir
	tests/fhir/validate.sh target/fhir

# Real questionnaires and other projects' cases are not ours to hand on: the folder lies beside the project, or nowhere.
CORPUS ?= ../shared/corpus

.PHONY: corpus
corpus: ## Run the engine over a folder of real questionnaires, CORPUS=folder
	if [ ! -d "$(CORPUS)" ]; then echo "There is no corpus at $(CORPUS)."; exit 0; fi
	rm -rf target/fhir-corpus
	cargo run --quiet --locked -p journeys --example corpus -- "$(CORPUS)" target/fhir-corpus
	tests/fhir/validate.sh --sound-forms target/fhir-corpus

.PHONY: test-kotlin
test-kotlin: bindings ## Formatting and tests of the Compose screens, with the real core
	android/ktlint.sh
	android/mvn.sh -f android/pom.xml test

.PHONY: test-android
test-android: bindings resources ## The Android application under Robolectric, with the real core
	android/app/tools/setup.sh android/mvn.sh -f android/app/pom.xml test

.PHONY: test-swift
test-swift: bindings ## Formatting and tests of the Swift package, with the real core
	ios/swift.sh ios swift format lint --strict -r App Sources/HavenModels StandIn Tests Package.swift
	ios/swift.sh ios swift test
	ios/check-shells.py

.PHONY: resources
resources: bindings ## Write the texts that the phones' systems need as their own resources
	target/debug/resources android android/app/src/main/res
	target/debug/resources ios ios/Xcode/Resources

.PHONY: bench
bench: bindings ## Measure speed, memory and size beside plain rusqlite and sqlite-jdbc
	cargo bench --quiet --locked -p journeys --bench house
	cargo bench --quiet --locked -p journeys --bench questionnaire
	cargo bench --quiet --locked -p journeys --bench repairs
	tests/benches/size.sh
	android/mvn.sh -f android/bench/pom.xml compile exec:exec

.PHONY: bench-peers
bench-peers: ## Measure the questionnaire engine beside survey-core and JavaRosa on the same form
	for n in 30 300 1000; do mkdir -p tests/peers/target; node tests/peers/form.mjs $$n > tests/peers/target/form-$$n.json; done
	cargo bench --quiet --locked -p journeys --bench questionnaire -- $(CURDIR)/tests/peers/target/form-{30,300,1000}.json | tee target/ours.jsonl
	tests/peers/run.sh $(CURDIR)/target/ours.jsonl

.PHONY: fmt
fmt: bindings ## Format Rust, Kotlin and Swift
	cargo fmt --all
	android/ktlint.sh --format
	ios/swift.sh ios swift format -i -r App Sources/HavenModels StandIn Tests Package.swift

.PHONY: release-check
release-check: ## What has to be true before a release: help numbers checked in the last 180 days
	checked=$$(sed -n 's/^checked_on = "\(.*\)"/\1/p' core/content/helplines.toml)
	age=$$(( ( $$(date +%s) - $$(date -d "$$checked" +%s) ) / 86400 ))
	echo "The help numbers were checked $$age days ago ($$checked)."
	[ "$$age" -le 180 ]

.PHONY: clean
clean: ## Remove everything that was built
	cargo clean
	rm -rf target android/*/target ios/.build ios/build ios/Sources/Thuishaven ios/Sources/ThuishavenFFI
