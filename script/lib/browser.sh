# Sees to a Chromium and its driver for the journeys. To be sourced; works with bash 3.2.

has_browser() {
    # On macOS Selenium finds this one by itself and sees to its driver.
    [ -d "/Applications/Google Chrome.app" ] && return
    { command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null 2>&1 \
        && command -v chromedriver >/dev/null 2>&1
}

install_browser() {
    local as_root=""
    [ "$(id -u)" -eq 0 ] || as_root="sudo -n"
    [ -f /etc/debian_version ] && command -v apt-get >/dev/null 2>&1 && $as_root true 2>/dev/null || return 1
    echo "Installing Chromium and its driver from Debian."
    # Lists that can't be renewed may still do: what counts is whether the packages come.
    $as_root apt-get update -qq >/dev/null 2>&1 || true
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium chromium-driver >/dev/null 2>&1
}

# Prints nothing where there is a browser already. Fails where there is none and none can be installed.
prepare_browser() {
    has_browser && return
    install_browser && has_browser && return
    echo "The journeys need Chromium and chromedriver on the PATH, and could not install them: run 'apt-get install chromium chromium-driver' as root, or install your system's packages of both." >&2
    return 1
}
