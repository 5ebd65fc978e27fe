# Finds a JDK 25 or later and exports JAVA_HOME. To be sourced; works with bash 3.2.

CASEROOM_JDK=25

# The major version of the JDK in a folder, or 0 where there is none. Reads the file "release", which every JDK ships.
jdk_version() {
    if [ ! -x "$1/bin/javac" ]; then
        echo 0
        return
    fi
    local version=""
    if [ -f "$1/release" ]; then
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    fi
    if [ -z "$version" ]; then
        version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    fi
    echo "${version:-0}"
}

jdk_candidates() {
    [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
    local javac
    javac=$(command -v javac 2>/dev/null)
    while [ -n "$javac" ] && [ -L "$javac" ]; do
        case $(readlink "$javac") in
            /*) javac=$(readlink "$javac") ;;
            *) javac=$(dirname "$javac")/$(readlink "$javac") ;;
        esac
    done
    [ -n "$javac" ] && dirname "$(dirname "$javac")"
    [ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v "$CASEROOM_JDK+" 2>/dev/null
    local folder
    for folder in /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        [ -d "$folder" ] && echo "$folder"
    done
}

require_java() {
    local home
    while IFS= read -r home; do
        if [ "$(jdk_version "$home")" -ge "$CASEROOM_JDK" ]; then
            export JAVA_HOME=$home
            # Maven 3.9 itself uses what newer JDKs warn about.
            export MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
            return
        fi
    done <<CANDIDATES
$(jdk_candidates)
CANDIDATES
    echo "Caseroom needs a JDK $CASEROOM_JDK or later and found none: install Eclipse Temurin $CASEROOM_JDK (https://adoptium.net, or the package temurin-$CASEROOM_JDK-jdk), or set JAVA_HOME to the folder of one." >&2
    exit 2
}
