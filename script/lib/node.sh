# Finds Node.js 20 or later with npm. To be sourced; works with bash 3.2.

CASEROOM_NODE=20

node_is_new_enough() {
    local version
    version=$("$1" --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p')
    [ "${version:-0}" -ge "$CASEROOM_NODE" ]
}

require_node() {
    local node
    for node in "$(command -v node 2>/dev/null)" /usr/local/bin/node /opt/homebrew/bin/node "$HOME"/.nvm/versions/node/*/bin/node \
        "$HOME"/.volta/bin/node "$HOME"/.local/share/mise/installs/node/*/bin/node; do
        if [ -n "$node" ] && [ -x "$node" ] && [ -x "$(dirname "$node")/npm" ] && node_is_new_enough "$node"; then
            PATH=$(dirname "$node"):$PATH
            export PATH
            return
        fi
    done
    echo "Caseroom builds its pages with Node.js $CASEROOM_NODE or later and npm, and found none: install it from https://nodejs.org or with your package manager, and put it on the PATH." >&2
    exit 2
}
