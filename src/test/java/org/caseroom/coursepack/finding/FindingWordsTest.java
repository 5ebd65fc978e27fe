package org.caseroom.coursepack.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseroom.shared.words.Languages;
import org.caseroom.shared.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything that the checker finds can be said in every language, and each place that finds something gives what its
/// words ask for: the compiler sees to the arguments of a record, these tests to the words.
class FindingWordsTest {

    private static final Words WORDS = new Words();
    private static final List<Class<?>> PHRASES = leaves(Phrase.class).toList();

    /// Those of a record's methods that a component must not replace.
    private static final Set<String> TAKEN = Set.of("message", "with", "code");

    @Test
    void everyFindingHasWordsInEveryLanguageThatAskForItsArguments() {
        assertThat(PHRASES).hasSizeGreaterThan(150).allSatisfy(phrase -> {
            for (var language : Languages.OFFERED) {
                var message = WORDS.withPrefix(language, "").get(Phrases.message(phrase));
                assertThat(message).as("%s in %s", phrase, language).isNotNull();
                assertThat(arguments(message))
                        .as("%s in %s", phrase, language)
                        .isEqualTo(components(phrase).collect(Collectors.toSet()));
            }
        });
    }

    @Test
    void everyMessageIsSaidByAFindingOfItsOwn() {
        var said = PHRASES.stream().map(Phrases::message).toList();

        assertThat(said).doesNotHaveDuplicates();
        assertThat(WORDS.withPrefix(Locale.ENGLISH, "coursepack.finding.").keySet())
                .isEqualTo(new TreeSet<>(said));
    }

    @Test
    void everyFindingIsReportedSomewhere() {
        JavaClasses production = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.caseroom.coursepack", "org.caseroom.authoring");

        assertThat(PHRASES)
                .allSatisfy(
                        phrase -> assertThat(production.get(phrase.getName()).getAccessesToSelf())
                                .as("who reports %s", phrase)
                                .anyMatch(access -> !access.getOriginOwner().isEquivalentTo(phrase)));
    }

    @Test
    void noArgumentHidesWhatAFindingSaysOfItself() {
        assertThat(PHRASES).allSatisfy(phrase -> assertThat(components(phrase)).doesNotContainAnyElementsOf(TAKEN));
    }

    @Test
    void whatSharesACodeStandsInOneGroup() {
        assertThat(new YamlFinding.MissingKey("id").code()).isEqualTo("missing-key");
        assertThat(new ImageFinding.SvgRefused.ElementInStyle().code()).isEqualTo("svg-refused");
        assertThat(new CourseFinding.UnknownObjectiveOfThisModule("a", Phrase.Near.NONE).code())
                .isEqualTo("unknown-objective-of-this-module");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyFindingIsAWholeSentenceWhateverItIsFilledInWith(Locale language) {
        var speaker = new FindingSpeaker(WORDS.in(language));

        assertThat(PHRASES.stream().filter(Finding.class::isAssignableFrom))
                .allSatisfy(finding -> samples(finding)
                        .forEach(sample -> assertThat(speaker.say(sample))
                                .as("%s in %s", sample, language)
                                .matches("(?s)[\\p{Lu}\\p{N}\"“v].*[.?:)\\]a-zA-Z\"]")
                                .doesNotContain("{", "}", "!coursepack", "null", "Key[", "Quote[")));
    }

    @Test
    void whatIsMeantIsSuggestedBehindTheSentence() {
        var english = new FindingSpeaker(WORDS.in(Locale.ENGLISH));
        var vietnamese = new FindingSpeaker(WORDS.in(Locale.of("vi")));
        var finding = new CourseFinding.UnknownBank("fruad", new Phrase.Near("fraud"));

        assertThat(english.say(finding))
                .isEqualTo("There is no bank \"fruad\"; correct the id or add it. Did you mean \"fraud\"?");
        assertThat(vietnamese.say(finding)).endsWith(". Có phải bạn muốn viết “fraud”?");
        assertThat(english.say(new CourseFinding.UnknownBank("x", Phrase.Near.NONE)))
                .isEqualTo("There is no bank \"x\"; correct the id or add it.");
    }

    @Test
    void anItemOfAListIsNamedInTheReadersLanguage() {
        var empty = new YamlFinding.Empty.Blank(new Phrase.Name.Item(new Phrase.Name.Key("authors")));

        assertThat(new FindingSpeaker(WORDS.in(Locale.ENGLISH)).say(empty))
                .isEqualTo("An item of \"authors\" is empty; write something or remove the key.");
        assertThat(new FindingSpeaker(WORDS.in(Locale.of("vi"))).say(empty)).startsWith("Một mục của “authors” ");
    }

    static List<Locale> languages() {
        return Languages.OFFERED;
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(FindingWordsTest::leaves)
                : Stream.of(type);
    }

    /// Also those inside others.
    private static Set<String> arguments(String message) {
        var pattern = new MessagePattern(message);
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(pattern::getSubstring)
                .collect(Collectors.toSet());
    }

    private static Stream<String> components(Class<?> phrase) {
        return Arrays.stream(phrase.getRecordComponents()).map(RecordComponent::getName);
    }

    /// One with each number and word that its arguments may have.
    private static Stream<Phrase> samples(Class<?> finding) {
        return IntStream.range(0, 8).mapToObj(round -> sample(finding, round));
    }

    private static Phrase sample(Class<?> finding, int round) {
        var components = finding.getRecordComponents();
        try {
            return (Phrase) finding.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components)
                            .map(component -> value(component.getType(), round))
                            .toArray());
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(finding.toString(), broken);
        }
    }

    private static Object value(Class<?> type, int round) {
        if (type.isEnum()) {
            var constants = type.getEnumConstants();
            return constants[round % constants.length];
        }
        return switch (type.getSimpleName()) {
            case "int" -> round;
            case "String" -> "a";
            case "Quote" -> new Quote("it's <b>");
            case "List" -> List.of("a", "b");
            case "Near" -> round % 2 == 0 ? Phrase.Near.NONE : new Phrase.Near("a");
            case "Name" -> round % 2 == 0 ? new Phrase.Name.Key("a") : new Phrase.Name.File();
            default -> throw new AssertionError("No sample of " + type);
        };
    }
}
