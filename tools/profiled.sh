#!/bin/sh
# Builds with a profile: the compiler is told how often each branch was taken and each function called when the program read
# training pages, and lays out the code by that. The finished program is then laid out once more by what it does itself.
#
#   profiled.sh take DIR              takes the profile and puts it into DIR
#   profiled.sh with DIR CMD...       runs a Cargo command that builds with the profile in DIR, or without where there is none;
#                                     what `cargo bench` then runs is laid out first
#   profiled.sh ship DIR SIMPUL FILE  lays out a program built with the profile in DIR, and puts it to FILE
#
# The profile is merged by llvm-profdata, of the compiler's own version: the one of the toolchain, which rustup brings where it
# can, or that of LLVM_PROFDATA. Where there is none, this is said, and nothing is built with a profile.
#
# Finished programs are laid out by BOLT, of LLVM 19: Debian's, which apt brings where it may, or that of LLVM_BOLT. Where there is
# none, or where it fails, this is said, and the program is taken as the compiler made it.
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
  # BOLT has to know what points where. Functions that jump by a table it leaves as they are: these are many, and long ones.
  if [ -n "$(laying)" ]; then
    RUSTFLAGS="$RUSTFLAGS -Clink-arg=-Wl,--emit-relocs -Cllvm-args=-min-jump-table-entries=1000000"
  fi
  export CARGO_TARGET_DIR CARGO_BUILD_TARGET RUSTFLAGS
  shift 2
  "$@"
}

laying() { # the path of llvm-bolt, or nothing
  it=${LLVM_BOLT:-/usr/lib/llvm-19/bin/llvm-bolt}
  if [ -x "$it" ]; then echo "$it"; fi
}

bring_bolt() {
  if [ -z "${LLVM_BOLT:-}$(laying)" ] && [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
    (apt-get update && apt-get install -y --no-install-recommends bolt-19 libbolt-19-dev) > /dev/null 2>&1 || true
  fi
}

merger() { # the path of llvm-profdata, or nothing
  it=${LLVM_PROFDATA:-$(rustc --print sysroot)/lib/rustlib/$host/bin/llvm-profdata}
  if [ ! -x "$it" ] && command -v rustup > /dev/null; then rustup component add llvm-tools > /dev/null 2>&1 || true; fi
  if [ -x "$it" ]; then echo "$it"; fi
}

# One thread reads and one links, so that the counts are the same each time, but for what hangs on the clock.
read_pages() { # SIMPUL OUT INPUT...
  simpul=$1 out=$2
  shift 2
  rm -rf "$out"
  RAYON_NUM_THREADS=1 "$simpul" run --quiet --jobs 1 --progress never --out "$out" "$@" > /dev/null
}

train() { # NAME SIMPUL INPUT...
  LLVM_PROFILE_FILE=$dir/raw/$1-%m.profraw
  export LLVM_PROFILE_FILE
  simpul=$2
  shift 2
  read_pages "$simpul" "$dir/out" "$@"
  rm -rf "$dir/out"
}

read_training() { # SIMPUL OUT
  read_pages "$1" "$2" --input "$dir/pages.ndjson" --input samples --input tests/golden
}

read_bench() { # BENCH
  "$1" --training > /dev/null
}

# Lays a program out by what it does as READ, which is called with the path of a program and further words, reads training pages.
lay() { # PROGRAM LAID READ...
  program=$1 laid=$2 read=$3
  shift 3
  bolt=$(laying)
  if [ -z "$bolt" ]; then
    echo "profile: no llvm-bolt here, not laid out anew (apt-get install bolt-19 libbolt-19-dev brings it)" >&2
    return 1
  fi
  counting=$dir/bolt/counting
  rm -f "$counting" "$counting.fdata" "$laid"
  if ! {
    "$bolt" "$program" -instrument -instrumentation-file="$counting.fdata" -o "$counting" &&
      "$read" "$counting" "$@" &&
      "$bolt" "$program" -data="$counting.fdata" -reorder-blocks=ext-tsp -reorder-functions=cdsort \
        -split-functions -split-all-cold -split-eh -o "$laid"
  } > "$dir/bolt/log" 2>&1; then
    echo "profile: not laid out anew, llvm-bolt failed ($dir/bolt/log)" >&2
    return 1
  fi
  rm -f "$counting" "$counting.fdata"
  echo "profile: laid out anew by BOLT" >&2
}

# The program laid out must write the graph that it wrote before, to the byte. The manifest tells the time, too.
ship() { # SIMPUL FILE
  mkdir -p "$dir/bolt"
  if lay "$1" "$dir/bolt/simpul" read_training "$dir/bolt/out" &&
    read_training "$1" "$dir/bolt/out" &&
    read_training "$dir/bolt/simpul" "$dir/bolt/laid-out" &&
    diff -r -x manifest.json "$dir/bolt/out/current/" "$dir/bolt/laid-out/current/" > "$dir/bolt/log"; then
    install -D "$dir/bolt/simpul" "$2"
  else
    echo "profile: shipped as the compiler made it" >&2
    install -D "$1" "$2"
  fi
}

bench() { # BENCH ARGUMENT...
  program=$1
  shift
  mkdir -p "$dir/bolt"
  if lay "$program" "$dir/bolt/bench" read_bench; then program=$dir/bolt/bench; fi
  "$program" "$@"
}

take() {
  rm -rf "$dir/raw" "$dir/use" "$dir/bolt" "$profile"
  bring_bolt
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
ship) ship "$@" ;;
bench) bench "$@" ;;
with)
  if [ -s "$profile" ]; then
    export SIMPUL_PROFILE="with a profile"
    # What `cargo bench` has built it runs by this.
    export "CARGO_TARGET_$(echo "$host" | tr 'a-z-' 'A-Z_')_RUNNER=$PWD/tools/profiled.sh bench $dir"
    flagged use "-Cprofile-use=$profile" "$@"
  else
    echo "profile: none, compiled without" >&2
    "$@"
  fi
  ;;
esac
