# Sees to a Chromium and its driver for the journeys. To be sourced; works with bash 3.2.

has_browser() {
    # On macOS Selenium finds this one by itself and sees to its driver.
    [ -d "/Applications/Google Chrome.app" ] && return
    { command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null 2>&1 \
        && command -v chromedriver >/dev/null 2>&1
}

as_root=""
[ "$(id -u)" -eq 0 ] || as_root="sudo -n"

can_install() {
    [ -f /etc/debian_version ] && command -v apt-get >/dev/null 2>&1 && $as_root true 2>/dev/null
}

apt() {
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 "$@" -qq >/dev/null 2>&1
}

# Without what Debian recommends beside it: printers, batteries and notifications are four times as many packages, and no
# journey meets them. Its letters are asked for by name.
install_packages() {
    apt install -y --no-install-recommends fonts-liberation "$@"
}

# Chromium without windows, in the version of the driver: quicker, and not needed.
install_shell() {
    local version
    version=$(dpkg-query -W -f '${Version}' chromium-driver 2>/dev/null) || return 0
    [ "$(dpkg-query -W -f '${Version}' chromium-headless-shell 2>/dev/null)" = "$version" ] && return
    can_install || return 0
    install_packages "chromium-headless-shell=$version" && return
    apt update || true
    install_packages "chromium-headless-shell=$version" || true
}

install_browser() {
    can_install || return 1
    echo "Installing Chromium and its driver from Debian."
    # Lists that can't be renewed may still do: what counts is whether the packages come.
    apt update || true
    install_packages chromium chromium-driver chromium-headless-shell || install_packages chromium chromium-driver
}

# Prints nothing where there is a browser already. Fails where there is none and none can be installed.
prepare_browser() {
    if has_browser || { install_browser && has_browser; }; then
        install_shell
        return 0
    fi
    echo "The journeys need Chromium and chromedriver on the PATH, and could not install them: run 'apt-get install chromium chromium-driver' as root, or install your system's packages of both." >&2
    return 1
}
