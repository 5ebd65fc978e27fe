# Sees to a Chromium and its driver for the journeys. To be sourced; works with bash 3.2.

has_browser() {
    { command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null 2>&1 \
        && command -v chromedriver >/dev/null 2>&1
}

# Prints nothing unless the browser has to come from elsewhere: on Debian it is installed, else Selenium Manager looks for one.
prepare_browser() {
    has_browser && return
    local as_root=""
    [ "$(id -u)" -ne 0 ] && as_root="sudo -n"
    if [ -f /etc/debian_version ] && command -v apt-get >/dev/null 2>&1 && $as_root true 2>/dev/null; then
        echo "Installing Chromium and its driver from Debian."
        $as_root apt-get update -qq >/dev/null 2>&1
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium chromium-driver >/dev/null 2>&1
        has_browser && return
    fi
    echo "There is no Chromium with chromedriver on the PATH, so Selenium Manager will look for a browser or download one." >&2
}
