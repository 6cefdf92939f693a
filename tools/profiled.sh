#!/bin/sh
# Builds with a profile: the compiler is told how often each branch was taken and each function called when the program read
# training pages, and lays out the code by that.
#
#   profiled.sh take DIR          takes the profile and puts it into DIR
#   profiled.sh with DIR CMD...   runs a Cargo command that builds with the profile in DIR, or without where there is none
#
# The profile is merged by llvm-profdata, of the compiler's own version: the one of the toolchain, which rustup brings where it
# can, or that of LLVM_PROFDATA. Where there is none, this is said, and nothing is built with a profile.
#
# All Cargo commands take the same packages (-p simpul -p simpul-benches): the profile knows functions by names in which the
# features of all dependencies have a part. They name the target, so that build scripts are compiled without profile.
set -eu
cd "$(dirname "$0")/.."
doing=$1 dir=$2
shift 2
profile=$dir/simpul.profdata
host=$(rustc -vV | sed -n 's/^host: //p')
export CARGO_INCREMENTAL=0

flagged() { # FOLDER FLAGS CMD...: a Cargo command with flags for the compiler beside the user's
  CARGO_TARGET_DIR=$dir/$1 CARGO_BUILD_TARGET=$host RUSTFLAGS="${RUSTFLAGS:-} $2"
  export CARGO_TARGET_DIR CARGO_BUILD_TARGET RUSTFLAGS
  shift 2
  "$@"
}

merger() { # the path of llvm-profdata, or nothing
  it=${LLVM_PROFDATA:-$(rustc --print sysroot)/lib/rustlib/$host/bin/llvm-profdata}
  if [ ! -x "$it" ] && command -v rustup > /dev/null; then rustup component add llvm-tools > /dev/null 2>&1 || true; fi
  if [ -x "$it" ]; then echo "$it"; fi
}

# One thread reads and one links, so that the counts are the same each time, but for what hangs on the clock.
train() { # NAME SIMPUL INPUT...
  name=$1 simpul=$2
  shift 2
  LLVM_PROFILE_FILE=$dir/raw/$name-%m.profraw RAYON_NUM_THREADS=1 "$simpul" run --quiet --jobs 1 --progress never \
    --out "$dir/out" "$@" > /dev/null
  rm -rf "$dir/out"
}

take() {
  rm -rf "$dir/raw" "$dir/use" "$profile"
  llvm_profdata=$(merger)
  if [ -z "$llvm_profdata" ]; then
    echo "profile: none, as there is no llvm-profdata here (rustup component add llvm-tools brings it); the program will be an eighth slower"
    return
  fi
  echo "profile: building the program that counts"
  mkdir -p "$dir/raw"
  for it in "--bin simpul" "--example training"; do
    # shellcheck disable=SC2086 # an option and its value
    (flagged gen "-Cprofile-generate=$dir/raw" cargo build --quiet --profile dist -p simpul -p simpul-benches $it)
  done
  echo "profile: reading training pages"
  built=$dir/gen/$host/dist
  LLVM_PROFILE_FILE=$dir/raw/scan-%m.profraw "$built/examples/training" "$dir/pages.ndjson"
  train generated "$built/simpul" --input "$dir/pages.ndjson"
  train written "$built/simpul" --input samples --input tests/golden
  # The written pages are few, but as varied as real ones: they count as much as the generated.
  "$llvm_profdata" merge -o "$profile" "$dir"/raw/scan-*.profraw "$dir"/raw/generated-*.profraw \
    $(for it in "$dir"/raw/written-*.profraw; do echo "-weighted-input=20,$it"; done)
}

case $doing in
take) take ;;
with)
  if [ -s "$profile" ]; then
    export SIMPUL_PROFILE="with a profile"
    flagged use "-Cprofile-use=$profile" "$@"
  else
    echo "profile: none, compiled without" >&2
    "$@"
  fi
  ;;
esac
