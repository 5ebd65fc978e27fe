package org.caseroom.shared.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.shared.Digest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The words of the platform by key: `catalogue/<language>/<feature>.properties`, ICU messages with named arguments.
@Component
public class Words {

    private static final Logger LOG = LoggerFactory.getLogger(Words.class);

    private final SortedMap<String, String> english = read("en");
    private final Map<Locale, SortedMap<String, String>> catalogues = catalogues(english);
    private final String version = Digest.of(catalogues.entrySet().stream()
                    .sorted(Comparator.comparing(catalogue -> catalogue.getKey().toLanguageTag()))
                    .map(Object::toString)
                    .collect(Collectors.joining("\n")))
            .value()
            .substring(0, 16);
    private final Map<Locale, Map<String, Message>> parsed = new ConcurrentHashMap<>();

    /// The languages that people may choose, and the pseudo-locales.
    public List<Locale> locales() {
        return Stream.concat(Languages.OFFERED.stream(), Stream.of(PseudoLocale.LONG, PseudoLocale.MIRRORED))
                .toList();
    }

    /// The locale that is spoken where the wanted one is asked for: Vietnamese where that of Viet Nam is.
    public Locale supported(Locale wanted) {
        return supported(List.of(wanted));
    }

    /// The locale that is spoken where one of these is asked for, the most wanted first.
    public Locale supported(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale -> Stream.of(locale, Locale.of(locale.getLanguage())))
                .filter(catalogues::containsKey)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /// Names these words: other words have another version.
    public String version() {
        return version;
    }

    public boolean has(String key) {
        return english.containsKey(key);
    }

    public String text(Locale locale, String key) {
        return text(locale, key, Map.of());
    }

    /// The message of a key with its arguments filled in; `!key!` where there is no such message.
    public String text(Locale locale, String key, Map<String, ?> arguments) {
        var supported = supported(locale);
        var pattern = catalogue(supported).get(key);
        if (pattern == null) {
            LOG.warn("There is no message {}.", key);
            return "!" + key + "!";
        }
        return parsed.computeIfAbsent(supported, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(key, _ -> new Message(pattern, supported))
                .said(arguments);
    }

    /// The messages of one language.
    public Messages in(Locale locale) {
        return (key, arguments) -> text(locale, key, arguments);
    }

    /// The messages, not yet filled in, whose key begins with this.
    public SortedMap<String, String> withPrefix(Locale locale, String prefix) {
        return new TreeMap<>(catalogue(supported(locale)).subMap(prefix, prefix + Character.MAX_VALUE));
    }

    private SortedMap<String, String> catalogue(Locale supported) {
        return catalogues.getOrDefault(supported, english);
    }

    private static Map<Locale, SortedMap<String, String>> catalogues(SortedMap<String, String> english) {
        var catalogues = new HashMap<Locale, SortedMap<String, String>>();
        Languages.OFFERED.forEach(language -> {
            var messages = new TreeMap<>(english); // what is not translated yet is said in English
            messages.putAll(read(language.toLanguageTag()));
            catalogues.put(language, messages);
        });
        catalogues.put(PseudoLocale.LONG, PseudoLocale.lengthened(english));
        catalogues.put(PseudoLocale.MIRRORED, PseudoLocale.mirrored(english));
        return Map.copyOf(catalogues);
    }

    /// The messages of a language as they stand in its files.
    static SortedMap<String, String> read(String language) {
        var messages = new TreeMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:catalogue/" + language + "/*.properties")) {
                var properties = new Properties();
                properties.load(new StringReader(file.getContentAsString(StandardCharsets.UTF_8)));
                properties.forEach((key, message) -> messages.put((String) key, (String) message));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The catalogue of words can't be read.", unreadable);
        }
        return messages;
    }
}
