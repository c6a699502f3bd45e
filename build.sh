#!/usr/bin/env bash
# The front door of Upshot: `./build.sh help` explains every command.
set -euo pipefail
cd "$(dirname "$0")"

stage=target/stage
profile_folder=target/wasm32-unknown-unknown/wasm
# What puts packages together; a second packing may be handed the one that is built already.
packer=${UPSHOT_PACKER:-target/debug/upshot-pack}

help() {
  cat <<'TEXT'
usage: ./build.sh COMMAND

  build            the unpacked extensions: dist/chrome and dist/firefox
  build --test     these, and beside them dist/chrome-test and dist/firefox-test: the same code with every site
                   granted, open shadow roots and marks for tests
  demo             builds the test variant and opens it on a local demo feed in the first of Chromium, Chrome, Edge or
                   Firefox found; without a display it prints a line per post and saves a screenshot
  module           the compiled core alone, as it goes into the packages
  test             every test: Rust, types, packages, and both browsers
  package          the store packages dist/upshot-chrome.zip and dist/upshot-firefox.zip, same bytes every time
  bench            time and size, each measured in one run beside what it is compared with
  help             this text

Needed: Rust (rustup), Node 20 or later with npm; for test and demo a Chromium, for test also a Firefox.
TEXT
}

say() { printf '%s\n' "$*" >&2; }
need() { command -v "$1" >/dev/null 2>&1 || { say "Upshot needs $1: $2"; exit 1; }; }

tools() {
  need cargo "install Rust with rustup (https://rustup.rs)"
  need node "install Node 20 or later (https://nodejs.org; Debian: apt-get install nodejs npm)"
  need npm "it comes with Node (Debian: apt-get install npm)"
  if command -v rustup >/dev/null 2>&1; then
    rustup target list --installed 2>/dev/null | grep -qx wasm32-unknown-unknown || rustup target add wasm32-unknown-unknown ||
      { say "Upshot needs Rust's WebAssembly target: rustup target add wasm32-unknown-unknown"; exit 1; }
  fi
  if ! cmp -s package-lock.json node_modules/.upshot-lock; then
    npm ci --no-audit --no-fund --loglevel=error >&2 || { say "npm could not install the packages of package-lock.json"; exit 1; }
    cp package-lock.json node_modules/.upshot-lock
  fi
}

# The compiled core, as cargo makes it. Paths of this machine are taken out, or they would stand in the module.
module() {
  # Cargo runs the compiler through this: flags in RUSTFLAGS would change the hashes that order the module's functions.
  UPSHOT_REMAP="$PWD=/upshot:${CARGO_HOME:-$HOME/.cargo}=/cargo" RUSTC_WRAPPER="$PWD/tools/rustc-remapped" \
    cargo build --locked --quiet -p upshot-browser --target wasm32-unknown-unknown --profile wasm
}

# The compiled core and its glue, in $stage.
core() {
  module
  if [ "$packer" = target/debug/upshot-pack ]; then cargo build --locked --quiet -p upshot-pack; fi
  "$packer" glue "$profile_folder/upshot_browser.wasm" "$stage/core"
  # Nothing but the last bytes of the stack lies below 1024, so no address wraps there (--low-memory-unused). Expressions taken apart
  # and put together again are smaller than those that were only shortened (--flatten --rereloop), and functions that stay apart
  # although they are called once compress better.
  local features=(--enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext
    --enable-mutable-globals --enable-reference-types --enable-multivalue)
  node_modules/.bin/wasm-opt "${features[@]}" --low-memory-unused --strip-target-features --one-caller-inline-max-function-size=20 \
    -Oz --flatten --rereloop -Oz -Oz "$stage/core/upshot.wasm" -o "$stage/core/upshot.opt.wasm"
  # Functions that resemble each other side by side: they compress better.
  "$packer" order "$stage/core/upshot.opt.wasm" "$stage/core/upshot.named.wasm"
  node_modules/.bin/wasm-opt "${features[@]}" --reorder-functions-by-name --strip-debug "$stage/core/upshot.named.wasm" -o "$stage/core/upshot.wasm"
  rm "$stage/core/upshot.opt.wasm" "$stage/core/upshot.named.wasm"
}

# unpacked BROWSER VARIANT: one unpacked extension; VARIANT is release or test.
unpacked() {
  local browser=$1 variant=$2 out=dist/$1 test=false firefox=false flags=()
  if [ "$browser" = firefox ]; then firefox=true; fi
  if [ "$variant" = test ]; then out=$out-test test=true flags=(--test); fi
  rm -rf "$out" && mkdir -p "$out/pages" "$out/icons"
  "$packer" adapters "${flags[@]}" extension "$stage/$variant/adapters.json"
  local bundle=(node_modules/.bin/esbuild --bundle --minify --charset=utf8 --legal-comments=none --log-level=warning
    --target=chrome120,firefox142 "--define:__TEST__=$test" "--define:__FIREFOX__=$firefox" "--alias:upshot-core=./$stage/core/upshot.js"
    "--alias:upshot-adapters=./$stage/$variant/adapters.json")
  "${bundle[@]}" --format=iife extension/content/main.ts --outfile="$out/content.js"
  "${bundle[@]}" --format=iife extension/content/draft/main.ts --outfile="$out/draft.js"
  "${bundle[@]}" --format=esm extension/background/main.ts --outfile="$out/background.js"
  local page
  for page in extension/pages/*.ts; do
    "${bundle[@]}" --format=esm "$page" --outfile="$out/pages/$(basename "$page" .ts).js"
  done
  # What several pages are made from stands in one file; a comment in a page names it.
  for page in extension/pages/*.html; do
    sed -e '/<!-- parts\/rules.html -->/{' -e 'r extension/pages/parts/rules.html' -e 'd' -e '}' \
      -e '/<!-- parts\/results.html -->/{' -e 'r extension/pages/parts/results.html' -e 'd' -e '}' "$page" >"$out/pages/$(basename "$page")"
  done
  cp extension/pages/*.css "$out/pages/"
  cp extension/icons/*.png "$out/icons/"
  cp -r extension/_locales "$out/_locales"
  cp "$stage/core/upshot.wasm" "$out/upshot.wasm"
  "$packer" manifest "$browser" "${flags[@]}" extension "$out/manifest.json"
}

build() {
  tools && core
  local browser
  for browser in chrome firefox; do
    unpacked "$browser" release
    if [ "${1:-}" = --test ]; then unpacked "$browser" test; fi
  done
}

package() {
  build
  local browser
  for browser in chrome firefox; do
    rm -f "dist/upshot-$browser.zip"
    "$packer" zip "dist/$browser" "dist/upshot-$browser.zip"
    say "dist/upshot-$browser.zip: $(stat -c %s "dist/upshot-$browser.zip") bytes, sha256 $(sha256sum "dist/upshot-$browser.zip" | cut -c1-16)"
  done
}

# copied FOLDER: a copy of the sources in another folder, with another name for Cargo's home, and the module compiled there.
copied() {
  git ls-files -z --cached --others --exclude-standard | tar --null --ignore-failed-read -cf - -T - | tar -xf - -C "$1"
  ln -s "$PWD/node_modules" "$1/node_modules"
  ln -s "${CARGO_HOME:-$HOME/.cargo}" "$1/cargo-home"
  (cd "$1" && CARGO_HOME="$1/cargo-home" ./build.sh module)
}

# packed_again FOLDER: packs once more in that copy, and compares byte for byte.
packed_again() {
  local copy=$1 built=$PWD/$packer browser
  (cd "$copy" && CARGO_HOME="$copy/cargo-home" UPSHOT_PACKER="$built" ./build.sh package) 2>&1 | sed 's/^/again: /' >&2
  for browser in chrome firefox; do
    cmp "dist/upshot-$browser.zip" "$copy/dist/upshot-$browser.zip" || { say "packed twice, upshot-$browser.zip differs"; exit 1; }
  done
  if grep -rlFe "$PWD" -e "$copy" -e "${CARGO_HOME:-$HOME/.cargo}/" -e "$HOME/" dist/chrome dist/firefox; then say "these hold a path of this machine"; exit 1; fi
}

demo() {
  build --test
  node tests/browser/demo.mjs "$@"
}

# The editors that composers are built with, for tests only: they enter no package.
editors() {
  local folder=tests/browser/editors
  if cmp -s "$folder/package-lock.json" "$folder/node_modules/.upshot-lock"; then return; fi
  npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error >&2 ||
    { say "npm could not install the editors that composers are tested with ($folder/package-lock.json)"; exit 1; }
  cp "$folder/package-lock.json" "$folder/node_modules/.upshot-lock"
}

# beside NAME: runs that function while the rest goes on; what it says is kept. waited NAME JOB: until it is over, and well.
beside() { "$1" >"target/$1.log" 2>&1 & }
waited() { wait "$2" || { say "$1 failed:"; cat "target/$1.log" >&2; exit 1; }; }

# The module for the packages, and the one to hold it against.
modules() {
  module
  copied "$copy"
}

run_tests() {
  tools
  mkdir -p target
  copy=$(mktemp -d)
  # The module is compiled by one core, into folders that Cargo locks apart from those of everything native.
  beside modules
  local modules_job=$!
  beside editors
  local editors_job=$!
  trap 'rm -rf "$copy"' EXIT
  cargo fmt --all --check
  # The rules are included by a generated file, which cargo does not follow.
  rustfmt --check --edition 2024 src/rules/*.rs
  cargo clippy --locked --quiet --workspace --all-targets -- -D warnings
  cargo clippy --locked --quiet -p upshot-browser --target wasm32-unknown-unknown -- -D warnings
  cargo test --locked --quiet --workspace
  cargo build --locked --quiet --bin upshot
  waited modules "$modules_job"
  say "Rust after $SECONDS s"
  build --test
  node_modules/.bin/tsc --noEmit -p .
  package
  packed_again "$copy"
  node_modules/.bin/web-ext lint --source-dir dist/firefox --warnings-as-errors --no-config-discovery --output json >target/lint.json ||
    { cat target/lint.json; exit 1; }
  waited editors "$editors_job"
  say "packages after $SECONDS s"
  browser_tests
  say "all tests passed after $SECONDS s"
}

# Two files of tests at a time, each with browsers of its own. What measures comes last, when nothing else runs.
browser_tests() {
  local file measured=() others=() failed=0
  for file in tests/browser/*.test.mjs; do
    case "$file" in
      */simulator.test.mjs | */typing.test.mjs) measured+=("$file") ;;
      *) others+=("$file") ;;
    esac
  done
  # The time is that of a whole file; only a file that hangs on the busiest machine takes so long.
  local run=(node --test --test-reporter=spec --test-timeout=2700000)
  "${run[@]}" --test-concurrency=2 "${others[@]}" || failed=1
  say "browser tests after $SECONDS s; those that measure are left"
  "${run[@]}" --test-concurrency=1 "${measured[@]}" || failed=1
  return "$failed"
}

bench() {
  build --test
  cargo build --locked --quiet --release --bin upshot
  npm ci --prefix tests/bench --no-audit --no-fund --loglevel=error >&2 ||
    { say "npm could not install what the engine is compared with (tests/bench/package-lock.json)"; exit 1; }
  node tests/bench/engine.mjs
  cargo run --locked --quiet --release --example speed
  node tests/browser/bench.mjs
  editors
  node tests/browser/typing.mjs
}

command=${1:-help}
[ $# -gt 0 ] && shift
case "$command" in
  build | module | demo | package | bench) "$command" "$@" ;;
  test) run_tests "$@" ;;
  help | -h | --help) help ;;
  *) say "$command: no such command"; help >&2; exit 2 ;;
esac
