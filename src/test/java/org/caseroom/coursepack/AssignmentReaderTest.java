package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseroom.question.Essay;
import org.caseroom.question.FileKind;
import org.caseroom.question.MarkingRules;
import org.caseroom.question.Rubric;
import org.caseroom.question.Upload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Assignments, and the essays in them.
class AssignmentReaderTest {

    private static final String FILE = SamplePack.ASSIGNMENT;

    @Test
    void anAssignmentIsReadWithItsRubrics() {
        var assignment = (AssignmentActivity) SamplePack.withAssignment("20 %")
                .pack()
                .modules()
                .getFirst()
                .activities()
                .getLast();

        assertThat(assignment.brief().html()).contains("<strong>prosecutor</strong>");
        assertThat(assignment.taking().passMark()).isEqualTo(0.5);
        assertThat(assignment.tasks()).hasSize(2);
        var memo = (Essay) assignment.tasks().getFirst();
        assertThat(memo.points()).isEqualTo(6);
        assertThat(memo.minWords()).isEqualTo(3);
        assertThat(memo.marking()).isEqualTo(new MarkingRules(true, 20));
        assertThat(memo.rubric().criteria()).extracting(Rubric.Criterion::title).contains("What is asked for");
        assertThat(memo.rubric().criteria().getFirst().levels().getLast().text().html())
                .contains("<em>what is not known</em>");
        assertThat(assignment.tasks().getLast().marking()).isEqualTo(new MarkingRules(false, 0));
    }

    @Test
    void filesThatAreHandedInHaveKindsASizeAndANumber() {
        var assignment = (AssignmentActivity)
                SamplePack.withUpload().pack().modules().getFirst().activities().getLast();

        var report = (Upload) assignment.tasks().getFirst();
        assertThat(report.types()).containsExactly(FileKind.PDF, FileKind.PNG, FileKind.TXT, FileKind.CSV);
        assertThat(report.mostBytes()).isEqualTo(1024 * 1024);
        assertThat(report.files()).isEqualTo(2);
        assertThat(report.points()).isEqualTo(4);
        var picture = (Upload) assignment.tasks().getLast();
        assertThat(picture.largest()).isEqualTo(Upload.LARGEST);
        assertThat(picture.files()).isEqualTo(1);
        assertThat(picture.marking().anonymous()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'types: [pdf, png, txt, csv]', 'types: [pdf, zip]', unknown-value",
        "'types: [pdf, png, txt, csv]', 'types: []', empty",
        "'    types: [pdf, png, txt, csv]', '', missing",
        "'largest: 1', 'largest: 11', range",
        "'files: 2', 'files: 6', range",
        "'files: 2', 'min-words: 2', unknown-key"
    })
    void whatIsWrongWithFilesIsSaid(String right, String wrong, String code) {
        assertThat(SamplePack.withUpload().replacing(FILE, right, wrong).read().problems())
                .extracting(Problem::code)
                .anyMatch(found -> found.contains(code));
    }

    @ParameterizedTest
    @CsvSource({"none, 0", "all, 100", "'7 %', 7"})
    void secondMarksAreOfNoneOfAllOrOfAShare(String written, int share) {
        var assignment = (AssignmentActivity) SamplePack.withAssignment(written)
                .pack()
                .modules()
                .getFirst()
                .activities()
                .getLast();

        assertThat(assignment.tasks().getFirst().marking().second()).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({
        "'{points: 2, text: Some.}', '{points: 0, text: Some.}', rubric",
        "'min-words: 3', 'min-words: 300', rubric",
        "'second-marker: none', 'second-marker: 120 %', rubric",
        "'second-marker: none', 'second-marker: twenty', rubric",
        "'kind: essay', 'kind: numeric', unknown-value",
        "'id: request', 'id: facts', duplicate-id",
        "'rubric:', 'points: 3\n    rubric:', unknown-key",
        "'id: lines', 'id: memo', duplicate-id",
        "'lesson: mules', 'lesson: nowhere', unknown-lesson"
    })
    void whatIsWrongIsSaid(String right, String wrong, String code) {
        assertThat(SamplePack.withAssignment("none")
                        .replacing(FILE, right, wrong)
                        .read()
                        .problems())
                .extracting(Problem::code)
                .anyMatch(found -> found.contains(code));
    }
}
