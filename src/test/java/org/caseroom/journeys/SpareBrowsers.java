package org.caseroom.journeys;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Browsers that somebody has left, with nothing of that person in them: the next one need not wait for a start. They
/// end with the tests.
final class SpareBrowsers {

    /// More than two people at a time are rare.
    private static final int MOST = 2;

    private static final Map<String, Deque<Browser>> BY_LANGUAGE = new HashMap<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SpareBrowsers::endAll));
    }

    private SpareBrowsers() {}

    static synchronized Optional<Browser> take(String language) {
        return Optional.ofNullable(of(language).poll());
    }

    /// Whether there is room for one more.
    static synchronized boolean keep(String language, Browser browser) {
        return of(language).size() < MOST && of(language).add(browser);
    }

    private static Deque<Browser> of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, _ -> new ArrayDeque<>());
    }

    private static synchronized void endAll() {
        BY_LANGUAGE.values().forEach(browsers -> browsers.forEach(Browser::end));
    }
}
