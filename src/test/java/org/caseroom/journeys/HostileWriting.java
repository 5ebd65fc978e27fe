package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseroom.journeys.Entered.Text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseroom.authoring.DraftId;
import org.caseroom.coursepack.HostileArchives;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/// Where courses are written and offered.
abstract class HostileWriting extends HostileScreens {

    static final List<HostileScreen> SCREENS = List.of(
            HostileScreen.at("catalogue", "", Text.COURSE_TITLE),
            HostileScreen.at("catalogue/" + HostileCourse.ID, "", Text.COURSE_FOLDER, Text.ACTIVITY_TITLE),
            HostileScreen.at("writing", "", Text.DRAFT_TITLE),
            HostileScreen.at(
                    "an outline",
                    house -> Stream.of("writing/" + house.courses().draft),
                    "",
                    Text.COURSE_FOLDER,
                    Text.ACTIVITY_TITLE),
            HostileScreen.at("a publication", house -> Stream.of("writing/" + house.courses().draft + "/publish"), ""),
            HostileScreen.at("findings", house -> Stream.of("writing/" + house.courses().unsound), ""));

    private static final List<String> FILES = List.of(
            "course.yaml",
            "001-part/module.yaml",
            "001-part/02-text.md",
            "001-part/08-kinds.quiz.yaml",
            HostileScenario.PATH,
            "bank/kinds-0.questions.yaml",
            "bank/kinds-1.questions.yaml",
            "bank/kinds-2.questions.yaml",
            "glossary.yaml",
            "media/media.yaml");

    private static final int MOST_PROBLEMS = 70;

    HostileWriting(HostileHouse house) {
        super(house);
    }

    @Override
    List<HostileScreen> screens() {
        return SCREENS;
    }

    @Test
    void nothingRunsInTheNameOfAnArchiveAndOfWhatIsInIt(@TempDir Path folder) throws IOException {
        for (var from = 0; from < Payloads.ALL.size(); from += MOST_PROBLEMS) {
            var files = Payloads.ALL.stream()
                    .skip(from)
                    .limit(MOST_PROBLEMS)
                    .collect(Collectors.toMap(payload -> payload, _ -> new byte[1]));
            house.goesTo("/writing/new");
            house.browser.hands(
                    Files.write(folder.resolve("<img src=x onerror=alert(1)>.zip"), HostileArchives.zip(files)));
            house.browser.seeText("The archive was refused");

            quiet(house.trap.look());
        }
    }

    @Test
    void nothingRunsInAFile() {
        FILES.forEach(path -> {
            quiet(opens(house.courses().draft, path));
            assertThat(house.browser.driver().findElements(By.cssSelector(".w-findings")))
                    .as(path)
                    .hasSize(1);
        });
    }

    @Test
    void nothingRunsInAFinding() {
        var quoted = UnsoundCourse.FILES.stream()
                .map(path -> {
                    quiet(opens(house.courses().unsound, path));
                    return house.browser.run("return [...document.querySelectorAll('.w-findings li')]"
                            + ".map((finding) => finding.textContent).join('\\n')");
                })
                .map(Object::toString)
                .toList();

        assertThat(quoted).noneMatch(String::isEmpty);
        saysEverything(String.join("\n", quoted));
    }

    /// In its form, in what participants will read around it, beside samples of it, and as text.
    @Test
    void nothingRunsWhereACaseIsWritten() {
        var told = IntStream.range(0, HostileCases.STORIED)
                .mapToObj(number -> {
                    var form = quiet(opens(house.courses().draft, HostileCases.path(number)));
                    house.browser.see(Visitor.named("sample"));
                    quiet(house.trap.look());
                    house.press("as-text");
                    house.browser.see(Visitor.named("text"));
                    return form + quiet(house.trap.look());
                })
                .collect(Collectors.joining("\n"));

        saysEverything(told);
    }

    @Test
    void nothingRunsWhereADraftIsTriedOut() {
        house.goesTo("/learn-in/" + house.courses().draft + "/" + HostileScenario.ID);
        house.press("start-quiz");
        house.browser.see(Visitor.named("scene-title"));

        saysEverything(quiet(house.trap.look()));
    }

    private Trap.Sight opens(DraftId draft, String file) {
        return house.walks("", Stream.of("/writing/" + draft + "/file/" + file));
    }
}
