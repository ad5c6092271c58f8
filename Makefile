# The front of everything: two commands on a fresh Debian 12.
#   make demo   installs what is missing, builds, makes the demonstration province, serves it on http://127.0.0.1:8080
#   make test   installs what tests need, runs all of them, ends with "N passed, N failed"
PREFIX ?= /usr/local
DESTDIR ?=

.PHONY: demo build test bench bench-peers net fuzz tsan soak crash failover faults install deb clean
demo: build
	exec build/src/motcua demo

build:
	@sh script/setup.sh build
	@[ -f build/build.ninja ] || out=$$(meson setup build --buildtype=release -Db_ndebug=false 2>&1) || { echo "$$out"; exit 1; }
	@ninja -C build src/motcua

test:
	@sh script/setup.sh test
	@bash script/test.sh

bench: build
	@sh script/setup.sh bench
	@ninja -C build test/bench_direct test/bench_report test/libbench_slow_sync.so
	@bash test/bench/run

# Beside Directus (npm) and request-tracker5 (Debian), which it installs outside the project (bench/peers/README.md).
bench-peers: build
	@sh script/setup.sh test
	@sh script/setup.sh bench
	@bash bench/peers/setup.sh
	@MOTCUA=$(CURDIR)/build/src/motcua node bench/peers/run.mjs

# 10,000 idle connections, 2,000 live streams, slow clients: what the others get and what it costs (docs/NET.md).
net: build
	@sh script/setup.sh test
	@MOTCUA=$(CURDIR)/build/src/motcua node test/net/full.mjs

# libFuzzer on what strangers send; FUZZ_SECONDS each (default a minute).
fuzz:
	@sh script/setup.sh build
	@bash script/fuzz.sh

# SIGKILL under load, KILLS times, and a judge (docs/CRASH.md).
crash: build
	@sh script/setup.sh test
	@MOTCUA=build/src/motcua node test/crash/crash.mjs --kills $(or $(KILLS),500)

# PostgreSQL with a synchronous standby fails over FAILOVERS times under two programs (docs/CRASH.md).
failover: build
	@sh script/setup.sh test
	@MOTCUA=build/src/motcua node test/crash/failover.mjs --failovers $(or $(FAILOVERS),50)

# Every operation of the store fails once, and from then on; sixty allocations of the program (docs/FAULTS.md).
faults:
	@sh script/setup.sh test
	@[ -f build-test/build.ninja ] || meson setup build-test -Db_sanitize=address,undefined -Db_lundef=false
	@ninja -C build-test src/motcua test/fault/fault_store test/fault/fault_serve
	@ASAN_OPTIONS=detect_leaks=0 FAULT_TELL=1 FAULT_EVERY=$(or $(FAULT_EVERY),1) build-test/test/fault/fault_store
	@ASAN_OPTIONS=detect_leaks=0:abort_on_error=1 FAULT_ROUNDS=$(or $(FAULT_ROUNDS),60) MOTCUA=build-test/src/motcua node --test test/fault/faults.test.mjs

# Twenty minutes of work, and whether memory stays (MINUTES, CLIENTS).
soak: build
	@sh script/setup.sh test
	@MOTCUA=build/src/motcua node test/crash/soak.mjs

# The threaded server under ThreadSanitizer (docs/FUZZ.md).
tsan:
	@sh script/setup.sh test
	@bash script/tsan.sh

install: build
	install -D build/src/motcua $(DESTDIR)$(PREFIX)/bin/motcua
	install -d $(DESTDIR)/etc/systemd/system
	sed 's#/usr/local#$(PREFIX)#g' packaging/motcua.service >$(DESTDIR)/etc/systemd/system/motcua.service
	sed 's#/usr/local#$(PREFIX)#g' packaging/motcua-backup.service >$(DESTDIR)/etc/systemd/system/motcua-backup.service
	install -m 644 packaging/motcua-backup.timer $(DESTDIR)/etc/systemd/system
	install -D -m 644 packaging/motcua.tmpfiles $(DESTDIR)/usr/lib/tmpfiles.d/motcua.conf
	install -D -m 644 packaging/motcua.sysusers $(DESTDIR)/usr/lib/sysusers.d/motcua.conf
	[ -e $(DESTDIR)/etc/motcua.conf ] || install -D -m 644 packaging/motcua.conf $(DESTDIR)/etc/motcua.conf
	install -D -m 644 packaging/nginx-motcua.conf $(DESTDIR)/etc/nginx/sites-available/motcua
	install -d $(DESTDIR)$(PREFIX)/share/doc/motcua $(DESTDIR)$(PREFIX)/share/motcua
	install -m 644 README.md README.vi.md LICENSE THIRD-PARTY.md docs/OPERATING.md docs/DATA.md $(DESTDIR)$(PREFIX)/share/doc/motcua
	cp -R data $(DESTDIR)$(PREFIX)/share/motcua
	install -m 644 packaging/outgoing.conf $(DESTDIR)$(PREFIX)/share/motcua
	@echo "Next: the user motcua (systemd-sysusers), /etc/motcua.conf, the first load: $(PREFIX)/share/doc/motcua/OPERATING.md"

# build/motcua_VERSION_ARCH.deb; test/packaging/run installs, upgrades and removes it in a Debian of its own.
deb: build
	@packaging/deb/build

clean:
	rm -rf build build-test build-fuzz build-tsan
