package org.caseroom.shared.words;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every word that is asked for is in the catalogue, and nothing is in there that nobody asks for.
class CatalogueTest {

    /// Calls that ask for a message by a key that stands there in full.
    private static final Pattern ASKED = Pattern.compile(
            "(?:getTranslation|say|words\\.text)\\(\\s*(?:locale,\\s*)?[\"'`]([a-z0-9.-]+[a-z0-9])[\"'`]");

    /// Anything in quotes that looks like a key or like the beginning of one.
    private static final Pattern MENTIONED =
            Pattern.compile("[\"'`]([a-z]+(?:\\.[A-Za-z0-9_-]+)*\\.?)(?=[\"'`]|\\$\\{)");

    private final Words words = new Words();
    private final Set<String> keys = words.withPrefix(Locale.ENGLISH, "").keySet();

    @Test
    void everyKeyThatIsAskedForExists() {
        assertThat(found(ASKED).filter(key -> !key.endsWith(".")))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(keys).contains(key));
    }

    @Test
    void everyKeyIsAskedForSomewhere() {
        var mentioned = found(MENTIONED).collect(toCollection(TreeSet::new));

        assertThat(keys).allSatisfy(key -> assertThat(ways(key)).containsAnyElementsOf(mentioned));
    }

    @Test
    void everyMessageIsSoundInEveryLocale() {
        assertThat(words.locales())
                .allSatisfy(locale -> words.withPrefix(locale, "")
                        .forEach((key, message) -> assertThat(new MessageFormat(message, locale).getArgumentNames())
                                .as("%s in %s", key, locale)
                                .isEqualTo(new MessageFormat(
                                                words.withPrefix(Locale.ENGLISH, key)
                                                        .getOrDefault(key, ""),
                                                Locale.ENGLISH)
                                        .getArgumentNames())));
    }

    @Test
    void thePseudoLocalesLeaveNoMessageAsItIs() {
        assertThat(words.withPrefix(PseudoLocale.LONG, "").entrySet())
                .allSatisfy(message -> assertThat(message.getValue())
                        .isNotEqualTo(words.withPrefix(Locale.ENGLISH, message.getKey())
                                .get(message.getKey())));
    }

    /// A key may be named in full, or be put together from a beginning.
    private static Set<String> ways(String key) {
        var ways = new TreeSet<>(Set.of(key));
        for (var dot = key.lastIndexOf('.'); dot > key.indexOf('.'); dot = key.lastIndexOf('.', dot - 1)) {
            ways.add(key.substring(0, dot));
            ways.add(key.substring(0, dot + 1));
        }
        return ways;
    }

    private static Stream<String> found(Pattern pattern) {
        return Stream.of("src/main/java", "frontend/player", "frontend/writing")
                .flatMap(CatalogueTest::texts)
                .flatMap(text -> pattern.matcher(text).results().map(match -> match.group(1)));
    }

    private static Stream<String> texts(String folder) {
        try (var files = Files.walk(Path.of(folder))) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(java|ts)"))
                    .map(CatalogueTest::text)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
