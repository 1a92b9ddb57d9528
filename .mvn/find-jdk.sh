# Finds a JDK that is new enough. Sourced by mvnw and parallax; needs nothing but a POSIX shell.
#
# find_jdk sets and exports JAVA_HOME, or says on standard error what to install and returns 1.

PARALLAX_JDK_NEEDED=25

# The major version of the JDK in folder $1, into jdk_major; 0 when there is no JDK in it.
jdk_version() {
  jdk_major=0
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  jdk_line=
  if [ -r "$1/release" ]; then
    while IFS= read -r jdk_line || [ -n "$jdk_line" ]; do
      case $jdk_line in
        JAVA_VERSION=*) break ;;
      esac
      jdk_line=
    done < "$1/release"
  fi
  if [ -z "$jdk_line" ]; then
    jdk_line=$("$1/bin/java" -version 2>&1 | head -n 1)
  fi
  # JAVA_VERSION="25.0.1" or: openjdk version "25.0.1" 2025-10-21
  jdk_line=${jdk_line#*\"}
  jdk_line=${jdk_line%%\"*}
  jdk_line=${jdk_line%%[!0-9]*}
  jdk_major=${jdk_line:-0}
}

jdk_is_new_enough() {
  jdk_version "$1"
  [ "$jdk_major" -ge "$PARALLAX_JDK_NEEDED" ]
}

# The folder of the JDK whose java is first on the path, into jdk_on_path; empty when there is none.
jdk_of_path() {
  jdk_on_path=$(command -v java 2> /dev/null) || { jdk_on_path=; return 0; }
  while [ -L "$jdk_on_path" ]; do
    jdk_link=$(readlink "$jdk_on_path")
    case $jdk_link in
      /*) jdk_on_path=$jdk_link ;;
      *) jdk_on_path=${jdk_on_path%/*}/$jdk_link ;;
    esac
  done
  jdk_on_path=${jdk_on_path%/bin/java}
}

# The newest JDK in the usual places, into jdk_found; empty when none is new enough.
jdk_of_usual_places() {
  jdk_found=
  jdk_found_major=0
  for jdk_home in /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* /usr/local/opt/openjdk*/libexec/openjdk.jdk \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk "${HOME:-/nowhere}"/.sdkman/candidates/java/* \
    "${HOME:-/nowhere}"/.jdks/* "${HOME:-/nowhere}"/Library/Java/JavaVirtualMachines/* \
    /Library/Java/JavaVirtualMachines/*; do
    [ -d "$jdk_home/Contents/Home" ] && jdk_home=$jdk_home/Contents/Home
    [ -x "$jdk_home/bin/javac" ] || continue
    jdk_version "$jdk_home"
    if [ "$jdk_major" -ge "$PARALLAX_JDK_NEEDED" ] && [ "$jdk_major" -gt "$jdk_found_major" ]; then
      jdk_found=$jdk_home
      jdk_found_major=$jdk_major
    fi
  done
}

find_jdk() {
  if [ -n "${PARALLAX_JAVA_HOME:-}" ]; then
    if ! jdk_is_new_enough "$PARALLAX_JAVA_HOME"; then
      echo "PARALLAX_JAVA_HOME is $PARALLAX_JAVA_HOME, but there is no JDK $PARALLAX_JDK_NEEDED or newer in it." >&2
      return 1
    fi
    JAVA_HOME=$PARALLAX_JAVA_HOME
  elif [ -n "${JAVA_HOME:-}" ] && jdk_is_new_enough "$JAVA_HOME"; then
    :
  else
    jdk_of_path
    if [ -n "$jdk_on_path" ] && jdk_is_new_enough "$jdk_on_path"; then
      JAVA_HOME=$jdk_on_path
    else
      jdk_of_usual_places
      if [ -z "$jdk_found" ]; then
        say_what_to_install
        return 1
      fi
      JAVA_HOME=$jdk_found
    fi
  fi
  export JAVA_HOME
}

say_what_to_install() {
  cat >&2 << END
Parallax needs a JDK, version $PARALLAX_JDK_NEEDED or newer, and found none. Any vendor's will do, for example
Eclipse Temurin (https://adoptium.net). To install one:

  Debian, Ubuntu   apt install openjdk-25-jdk-headless, where the release has it; else add the
                   repository as https://adoptium.net/installation/linux says, then
                   apt install temurin-25-jdk
  Fedora           dnf install java-25-openjdk-devel
  macOS            brew install --cask temurin@25
  Windows          in WSL (wsl --install), as for Ubuntu

It is then found by itself in JAVA_HOME, on the path, in /usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks or
/Library/Java/JavaVirtualMachines. If it lies elsewhere, say where:

  export PARALLAX_JAVA_HOME=/path/to/jdk-$PARALLAX_JDK_NEEDED
END
}
