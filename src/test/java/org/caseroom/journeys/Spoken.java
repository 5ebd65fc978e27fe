package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.shared.words.Languages;
import org.caseroom.shared.words.Words;

/// The words of the platform as somebody reads them, in one language; and those of the others, which nobody should meet
/// there.
record Spoken(Locale language) {

    private static final Words WORDS = new Words();

    /// A message as it is said. One that was not translated fails.
    ///
    /// @param arguments names and values by turns
    String say(String key, Object... arguments) {
        var pattern = Objects.requireNonNull(all(language).get(key), key);
        if (!language.equals(Locale.ENGLISH)) {
            assertThat(pattern).as(key).isNotEqualTo(all(Locale.ENGLISH).get(key));
        }
        var named = new TreeMap<String, Object>();
        for (var at = 0; at < arguments.length; at += 2) {
            named.put((String) arguments[at], arguments[at + 1]);
        }
        return WORDS.text(language, key, named);
    }

    String tag() {
        return language.toLanguageTag();
    }

    /// Whether screens are looked at in it by axe, too: once is enough.
    boolean isLookedAt() {
        return language.equals(Locale.ENGLISH);
    }

    /// A language in which the browser asks, other than the one that is spoken.
    String other() {
        return others().getFirst().toLanguageTag();
    }

    /// Fails if words of another language stand on the page.
    void aloneStandsOn(Browser browser) {
        assertThat(browser.run("return document.documentElement.lang")).isEqualTo(tag());
        var foreign = Foreign.to(this);
        var left = pieces(browser).stream().flatMap(foreign::in).collect(Collectors.toSet());
        assertThat(left).as("words of another language on %s", browser.url()).isEmpty();
    }

    /// The messages of the other languages, by what they say: in full, or the parts of it that are always the same.
    ///
    /// @param own what is said in the language itself
    /// @param whole keys by what they say
    private record Foreign(Set<String> own, Map<String, String> whole, List<Part> parts) {

        private static final int TELLING = 8;
        private static final Map<Spoken, Foreign> KNOWN = new ConcurrentHashMap<>();

        record Part(String key, String words) {}

        static Foreign to(Spoken spoken) {
            return KNOWN.computeIfAbsent(spoken, Foreign::gathered);
        }

        private static Foreign gathered(Spoken spoken) {
            var own = Set.copyOf(all(spoken.language).values());
            var whole = new HashMap<String, String>();
            var parts = new ArrayList<Part>();
            for (var other : spoken.others()) {
                all(other).forEach((key, message) -> {
                    if (own.contains(message)) {
                        return;
                    }
                    if (message.contains("{")) {
                        tellingParts(message).map(part -> new Part(key, part)).forEach(parts::add);
                    } else {
                        whole.put(message.strip(), key);
                    }
                });
            }
            return new Foreign(own, whole, parts);
        }

        private static Stream<String> tellingParts(String message) {
            return Stream.of(message.split("\\{[^{}]*}"))
                    .filter(part -> !part.contains("{") && !part.contains("}"))
                    .map(String::strip)
                    .filter(part -> part.length() >= TELLING && part.contains(" "));
        }

        /// What a piece has of them. What it quotes is somebody's own words.
        Stream<String> in(String said) {
            var piece = said.replaceAll("“[^”]*”", "“”");
            return own.contains(said)
                    ? Stream.empty()
                    : Stream.concat(
                                    Stream.ofNullable(whole.get(piece)),
                                    parts.stream()
                                            .filter(part -> piece.contains(part.words()))
                                            .map(Part::key))
                            .map(key -> key + ": " + piece);
        }
    }

    private List<Locale> others() {
        return Languages.OFFERED.stream()
                .filter(other -> !other.equals(language))
                .toList();
    }

    private static Map<String, String> all(Locale locale) {
        return WORDS.withPrefix(locale, "");
    }

    /// Everything that is said on the page to those who see it and to those who hear it, apart from what is marked
    /// as
    /// being in another language.
    private static List<String> pieces(Browser browser) {
        return ((List<?>) browser.run("""
                const pieces = new Set();
                const put = (text) => {
                  const piece = (text ?? '').replace(/\\s+/g, ' ').trim();
                  if (piece !== '') pieces.add(piece);
                };
                const read = (node) => {
                  if (node.nodeType === Node.TEXT_NODE) {
                    put(node.data);
                  } else if (node.tagName === 'SLOT' && node.assignedNodes().length) {
                    node.assignedNodes().forEach(read);
                  } else if (!['STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT'].includes(node.tagName)) {
                    if (node instanceof Element) {
                      const lang = node.closest('[lang]')?.lang;
                      if (lang && lang !== document.documentElement.lang) return;
                      if (!node.checkVisibility() && getComputedStyle(node).display !== 'contents') return;
                      ['aria-label', 'placeholder', 'title'].forEach((name) => put(node.getAttribute(name)));
                    }
                    (node.shadowRoot ?? node).childNodes.forEach(read);
                  }
                };
                put(document.title);
                read(document.body);
                return [...pieces];
                """)).stream().map(String.class::cast).toList();
    }
}
