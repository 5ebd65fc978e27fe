package org.caseroom.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caseroom.competency.LocalText;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The programmes that come with the platform lead through courses that come with it, too.
class ShippedProgrammesTest {

    private static final Pattern MODULES = Pattern.compile("(?m)^modules: \\[(.*)]$");
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final List<Programme> programmes = Programmes.shipped().all();

    @Test
    void thereIsOneForEachLineOfWorkThatTheCoursesAreMadeFor() {
        assertThat(programmes)
                .extracting(programme -> programme.id().value())
                .containsExactlyInAnyOrder(
                        "first-responder",
                        "investigator",
                        "financial-investigator",
                        "prosecutor-and-judge",
                        "citizen-protection-officer");
    }

    @TestFactory
    Stream<DynamicTest> eachLeadsThroughCoursesAndModulesThatThereAre() {
        return each(programme -> programme
                .steps()
                .forEach(step -> assertThat(modules(step.course()))
                        .containsAll(step.skips().stream()
                                .flatMap(skip -> skip.modules().stream())
                                .toList())));
    }

    @TestFactory
    Stream<DynamicTest> inEachSomethingOfEveryCourseIsLeftForEveryRole() {
        return each(programme -> programme
                .roles()
                .forEach(role -> programme
                        .steps()
                        .forEach(step -> assertThat(modules(step.course()))
                                .anyMatch(module -> step.whyToSkip(module, role).isEmpty()))));
    }

    @TestFactory
    Stream<DynamicTest> eachRoleThatMayLeaveSomethingOutFollowsTheProgramme() {
        return each(programme -> assertThat(programme.roles())
                .containsAll(programme.steps().stream()
                        .flatMap(step -> step.skips().stream())
                        .flatMap(skip -> skip.roles().stream())
                        .toList()));
    }

    @TestFactory
    Stream<DynamicTest> eachIsWholeInVietnamese() {
        return each(programme -> assertThat(texts(programme))
                .allSatisfy(text -> assertThat(text.byLanguage()).containsKey(VIETNAMESE)));
    }

    private Stream<DynamicTest> each(Consumer<Programme> holds) {
        return programmes.stream()
                .map(programme -> DynamicTest.dynamicTest(programme.id().value(), () -> holds.accept(programme)));
    }

    private static Stream<LocalText> texts(Programme programme) {
        return Stream.concat(
                Stream.of(programme.title(), programme.summary()),
                programme.steps().stream()
                        .flatMap(step -> Stream.concat(
                                Stream.of(step.why()), step.skips().stream().map(Programme.Skip::why))));
    }

    private static List<Slug> modules(Slug course) {
        try {
            var sheet = MODULES.matcher(Files.readString(Path.of("courses", course.value(), "course.yaml")));
            assertThat(sheet.find()).isTrue();
            return Arrays.stream(sheet.group(1).split(", *")).map(Slug::new).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
