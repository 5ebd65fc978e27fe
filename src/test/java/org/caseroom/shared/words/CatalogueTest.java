package org.caseroom.shared.words;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every word that is asked for is in the catalogue, and nothing is in there that nobody asks for.
class CatalogueTest {

    /// Calls that ask for a message by a key that stands there in full.
    private static final Pattern ASKED = Pattern.compile(
            "(?:getTranslation|say|words\\.text)\\(\\s*(?:locale,\\s*)?[\"'`]([a-z0-9.-]+[a-z0-9])[\"'`]");

    /// Anything in quotes that looks like a key or like the beginning of one.
    private static final Pattern MENTIONED =
            Pattern.compile("[\"'`]([a-z]+(?:\\.[A-Za-z0-9_-]+)*\\.?)(?=[\"'`]|\\$\\{)");

    private static final Set<MessagePattern.Part.Type> PARTS_OF_AN_ARGUMENT = EnumSet.of(
            MessagePattern.Part.Type.ARG_NAME, MessagePattern.Part.Type.ARG_TYPE, MessagePattern.Part.Type.ARG_STYLE);

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

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationHasEveryMessageAndNoOther(Locale language) {
        var missing = new TreeSet<>(keys);
        missing.removeAll(Words.read(language.toLanguageTag()).keySet());
        var surplus = new TreeSet<>(Words.read(language.toLanguageTag()).keySet());
        surplus.removeAll(keys);

        assertThat(missing)
                .as("keys of catalogue/en that are still to be translated in catalogue/%s", language)
                .isEmpty();
        assertThat(surplus)
                .as("keys of catalogue/%s that catalogue/en no longer has", language)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationIsTranslated(Locale language) {
        var english = words.withPrefix(Locale.ENGLISH, "");

        assertThat(Words.read(language.toLanguageTag()))
                .allSatisfy((key, message) -> assertThat(message.equals(english.get(key)) && hasWords(message))
                        .as("%s in %s says the same as in English: %s", key, language, message)
                        .isFalse());
    }

    /// Arguments and marks are the same in every language, and so is our name.
    private static boolean hasWords(String message) {
        return message.replaceAll("\\{[^{}]*}", "")
                .replace("Caseroom", "")
                .codePoints()
                .anyMatch(Character::isLetter);
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationAsksForTheSameKindsOfArguments(Locale language) {
        assertThat(Words.read(language.toLanguageTag()))
                .allSatisfy((key, message) -> assertThat(arguments(message))
                        .as("%s in %s", key, language)
                        .isEqualTo(
                                arguments(words.withPrefix(Locale.ENGLISH, key).getOrDefault(key, message))));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationCountsAsItsLanguageDoes(Locale language) {
        var counts = PluralRules.forLocale(language).getKeywords();

        assertThat(Words.read(language.toLanguageTag()))
                .allSatisfy((key, message) -> plurals(message)
                        .forEach(selectors -> assertThat(selectors)
                                .as("numbers of %s in %s", key, language)
                                .isEqualTo(counts)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationIsWrittenInOneNormalForm(Locale language) {
        assertThat(Words.read(language.toLanguageTag()))
                .allSatisfy((key, message) -> assertThat(Normalizer.isNormalized(message, Normalizer.Form.NFC))
                        .as("NFC of %s in %s", key, language)
                        .isTrue());
    }

    private static Stream<Locale> translations() {
        return Languages.OFFERED.stream().filter(language -> !language.equals(Locale.ENGLISH));
    }

    /// What a message is filled with, such as `count plural` or `share number percent`.
    private static Set<String> arguments(String message) {
        var pattern = new MessagePattern(message);
        var arguments = new TreeSet<String>();
        for (var index = 0; index < pattern.countParts(); index++) {
            if (pattern.getPartType(index) == MessagePattern.Part.Type.ARG_START) {
                var inside = IntStream.rangeClosed(index + 1, pattern.getLimitPartIndex(index))
                        .mapToObj(pattern::getPart)
                        .takeWhile(part -> part.getType() != MessagePattern.Part.Type.ARG_SELECTOR)
                        .filter(part -> PARTS_OF_AN_ARGUMENT.contains(part.getType()))
                        .map(part -> pattern.getSubstring(part).strip());
                arguments.add(inside.limit(3).collect(joining(" ")));
            }
        }
        return arguments;
    }

    /// The words by which each plural of a message tells numbers apart; numbers themselves are for each language to
    /// choose.
    private static List<Set<String>> plurals(String message) {
        var pattern = new MessagePattern(message);
        return IntStream.range(0, pattern.countParts())
                .filter(index -> pattern.getPart(index).getArgType() == MessagePattern.ArgType.PLURAL
                        && pattern.getPartType(index) == MessagePattern.Part.Type.ARG_START)
                .mapToObj(start -> selectors(pattern, start))
                .toList();
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        var selectors = new TreeSet<String>();
        for (var index = start + 1; index < pattern.getLimitPartIndex(start); index++) {
            switch (pattern.getPartType(index)) {
                case ARG_SELECTOR -> selectors.add(pattern.getSubstring(pattern.getPart(index)));
                case MSG_START -> index = pattern.getLimitPartIndex(index);
                default -> {
                    // Numbers and names say nothing about the language.
                }
            }
        }
        selectors.removeIf(selector -> selector.startsWith("="));
        return selectors;
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
