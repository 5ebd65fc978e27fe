package org.caseroom.journeys;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Sleeper;
import org.openqa.selenium.support.ui.WebDriverWait;

/// A real Chromium with a profile of its own, as one person would sit at it. Who closes it leaves nothing for the next.
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /// Chromium itself without tabs and menus, which nobody sees and which took more than half of its main process.
    /// Where it is not installed, the whole browser will do.
    private static final Path WITHOUT_WINDOWS = Path.of("/usr/lib/chromium/chromium-headless-shell");

    private static final Duration SCRIPTS = Duration.ofSeconds(30);
    /// A name for this machine that makes a page no secure context, as its address would not.
    static final String NAME_OF_THIS_MACHINE = "caseroom.example";

    /// Selenium warns on every start that it does not know this Chromium's protocol, of which we use only what it
    /// passes on.
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    private static final String FIRST_SHOWN = """
            const [using, value, toUse] = arguments;
            const byPath = (path) =>
              document.evaluate(path, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null).singleNodeValue;
            const find = {
              'css selector': () => document.querySelector(value),
              'class name': () => document.querySelector('.' + value),
              'tag name': () => document.querySelector(value),
              id: () => document.getElementById(value),
              name: () => document.querySelector(`[name='${value}']`),
              'link text': () => byPath(`//a[normalize-space() = '${value}']`),
              xpath: () => byPath(value),
            };
            const element = find[using]();
            if (!element?.checkVisibility({checkOpacity: true, checkVisibilityCSS: true})) return null;
            if (toUse) {
              if (element.matches(':disabled, [disabled]')) return null;
              element.scrollIntoView({block: 'center'});
            }
            return element;
            """;

    private final ChromeDriver driver;
    private final String language;
    private final Set<String> origins = new HashSet<>();
    private boolean closed;

    private Browser(ChromeDriver driver, String language) {
        this.driver = driver;
        this.language = language;
    }

    /// A browser on a desk: 1280 by 800, English, light.
    public static Browser open() {
        return open("en");
    }

    /// A browser whose person reads another language.
    public static Browser open(String language) {
        return SpareBrowsers.take(language)
                .map(spare -> new Browser(spare.driver, language))
                .orElseGet(() -> start(language))
                .sized(1280, 800);
    }

    private static Browser start(String language) {
        var options = new ChromeOptions();
        onThePath("chromium", "chromium-browser", "google-chrome")
                .map(Path::toFile)
                .ifPresent(options::setBinary);
        if (Files.isExecutable(WITHOUT_WINDOWS)) {
            options.setBinary(WITHOUT_WINDOWS.toFile());
        }
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--force-prefers-reduced-motion",
                "--host-resolver-rules=MAP " + NAME_OF_THIS_MACHINE + " 127.0.0.1",
                "--lang=" + language,
                "--accept-lang=" + language);
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder();
        onThePath("chromedriver").map(Path::toFile).ifPresent(service::usingDriverExecutable);
        return new Browser(new ChromeDriver(service.build(), options), language);
    }

    /// The size of the page itself, without the window around it.
    public Browser sized(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /// A small phone, held upright: 360 by 740, touched.
    public Browser asPhone() {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 740, "deviceScaleFactor", 2, "mobile", true));
        driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
        return this;
    }

    /// What the person prefers, for example `prefers("prefers-color-scheme", "dark")`.
    public Browser prefers(String feature, String value) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
        return this;
    }

    public Browser prefersDark() {
        return prefers("prefers-color-scheme", "dark");
    }

    /// A browser that keeps nothing for pages, as some do in private windows or by policy.
    public Browser keepingNothing() {
        return beforeEachPage(
                "IDBFactory.prototype.open = () => { throw new DOMException('refused', 'SecurityError'); };");
    }

    /// A browser that takes the address for no secure one, as on a LAN without certificates.
    public Browser withoutSecureContext() {
        return beforeEachPage("""
                delete Crypto.prototype.subtle;
                delete Crypto.prototype.randomUUID;
                delete Navigator.prototype.locks;
                delete Navigator.prototype.storage;
                delete Navigator.prototype.serviceWorker;
                """);
    }

    /// Runs a script before those of each page, and in each of its frames.
    public Browser beforeEachPage(String script) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
        return this;
    }

    /// Pulls the plug of the network, for pages that are open as for those that follow.
    public void goOffline() {
        network(true, 0, -1);
    }

    public void goOnline() {
        network(false, 0, -1);
    }

    /// A weak line: 400 ms there and back, 40 kB a second.
    public void goSlow() {
        network(false, 400, 40_000);
    }

    /// The weakest line that counts: 800 ms there and back, 50 kbit a second.
    public void goVerySlow() {
        network(false, 800, 6_250);
    }

    public Browser visit(String url) {
        var address = URI.create(url);
        origins.add(address.getScheme() + "://" + address.getAuthority());
        driver.get(url);
        return this;
    }

    public String url() {
        return driver.getCurrentUrl();
    }

    /// Waits until something is there to see.
    public WebElement see(By what) {
        return waiting().withMessage("to see " + what).until(_ -> shown(what, false));
    }

    /// What is shown and can be used now, brought into the middle of the page; null as long as there is nothing.
    public @Nullable WebElement usable(By what) {
        return shown(what, true);
    }

    /// Found and judged in one call: Selenium's own way sends 50 kB of script for each look at each element.
    private @Nullable WebElement shown(By what, boolean toUse) {
        var found = ((By.Remotable) what).getRemoteParameters();
        return (WebElement) run(FIRST_SHOWN, found.using(), found.value(), toUse);
    }

    /// What an attribute says at each element that a selector finds.
    public List<String> attributes(String selector, String attribute) {
        return texts(
                "return [...document.querySelectorAll(arguments[0])].map((each) => each.getAttribute(arguments[1]))",
                selector,
                attribute);
    }

    /// What a script gives as a list of texts.
    @SuppressWarnings("unchecked")
    public List<String> texts(String script, Object... arguments) {
        return (List<String>) run(script, arguments);
    }

    /// Waits until a text stands on the page. Looks into shadow roots as well, as a reader does.
    public void seeText(String text) {
        waiting()
                .withMessage("\"" + text + "\" on " + url())
                .until(page -> textOfPage().contains(text));
    }

    /// Everything that one can read on the page, shadow roots included.
    public String textOfPage() {
        return (String) driver.executeScript("""
                const texts = [];
                const read = (node) => {
                  if (node.nodeType === Node.TEXT_NODE) {
                    texts.push(node.data);
                  } else if (node.tagName === 'SLOT' && node.assignedNodes().length) {
                    node.assignedNodes().forEach(read);
                  } else if (!['STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT'].includes(node.tagName)) {
                    if (node instanceof Element && !node.checkVisibility()
                        && getComputedStyle(node).display !== 'contents') return;
                    (node.shadowRoot ?? node).childNodes.forEach(read);
                  }
                };
                read(document.body);
                return texts.join(' ').replace(/\\s+/g, ' ');
                """);
    }

    /// Gives a file to the field of the page that takes one.
    public void hands(Path file) {
        var field = (WebElement) waiting()
                .until(_ -> run("return document.querySelector('vaadin-upload')?.shadowRoot?.querySelector('input')"));
        field.sendKeys(file.toString());
    }

    /// Keeps what pages hand out in a folder, without asking.
    public Browser keepingDownloads(Path folder) {
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        return this;
    }

    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    public WebDriverWait waiting() {
        return new WebDriverWait(driver, PATIENCE, PATIENCE, Clock.systemUTC(), new Pauses());
    }

    /// Looks again soon, and the later the longer it takes: who waits for a weak line takes nothing from those who
    /// work.
    private static final class Pauses implements Sleeper {

        private static final long LONGEST_MILLIS = 300;

        private long millis = 50;

        @Override
        public void sleep(Duration asked) throws InterruptedException {
            SYSTEM_SLEEPER.sleep(Duration.ofMillis(millis));
            millis = Math.min(LONGEST_MILLIS, millis * 4 / 3);
        }
    }

    public ChromeDriver driver() {
        return driver;
    }

    /// What the page complained of on the console since the last time somebody asked.
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /// Keeps a picture of the page as target/screenshots/`name`.png, where somebody wants to look at pictures.
    public void photograph(String name) {
        if (Screenshots.WANTED) {
            Screenshots.keep(driver, name);
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        forgetEverything();
        if (!SpareBrowsers.keep(language, this)) {
            end();
        }
    }

    /// What was pretended (size, colours, line, scripts) ends with the tab; what pages kept is cleared. Files that
    /// are the
    /// same for everybody stay in the cache, as they do where several people use one computer.
    private void forgetEverything() {
        var tabs = driver.getWindowHandles();
        driver.switchTo().newWindow(WindowType.TAB);
        var fresh = driver.getWindowHandle();
        for (var tab : tabs) {
            driver.switchTo().window(tab).close();
        }
        driver.switchTo().window(fresh);
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        for (var origin : origins) {
            driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
        }
        origins.clear();
        driver.manage().timeouts().scriptTimeout(SCRIPTS);
        complaints();
    }

    /// Ends the program; its profile goes with it.
    void end() {
        driver.quit();
    }

    private void network(boolean offline, int latency, int bytesPerSecond) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline", offline,
                        "latency", latency,
                        "downloadThroughput", bytesPerSecond,
                        "uploadThroughput", bytesPerSecond));
    }

    private static Optional<Path> onThePath(String... programs) {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Stream.of(programs)
                .flatMap(program -> Stream.of(folders).map(folder -> Path.of(folder, program)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
