package org.caseroom.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseroom.question.Taking;
import org.caseroom.shared.Completion;
import org.caseroom.shared.Success;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void ofTheBestAttemptScoreAndSuccessStay() {
        var progress = after(Taking.Counts.BEST);

        assertThat(progress.success()).isEqualTo(Success.PASSED);
        assertThat(progress.scaledScore()).isEqualTo(0.9);
    }

    @Test
    void theLastAttemptCountsAlsoWhereItIsWorse() {
        var progress = after(Taking.Counts.LAST);

        assertThat(progress.success()).isEqualTo(Success.FAILED);
        assertThat(progress.scaledScore()).isEqualTo(0.2);
        assertThat(progress.completion()).isEqualTo(Completion.COMPLETED);
    }

    @Test
    void whatComesAfterTheFirstAttemptIsPractice() {
        var progress = after(Taking.Counts.FIRST);

        assertThat(progress.success()).isEqualTo(Success.FAILED);
        assertThat(progress.scaledScore()).isEqualTo(0.5);
    }

    /// Three attempts: not passed, passed, not passed.
    private static Progress after(Taking.Counts counts) {
        return Progress.NONE
                .opened()
                .graded(counts, false, 0.5)
                .graded(counts, true, 0.9)
                .graded(counts, false, 0.2);
    }

    @Test
    void nobodyHasFailedAWholeOfWhichSomethingIsLeftToDo() {
        var failed = new Progress.Part(true, Progress.NONE.graded(Taking.Counts.BEST, false, 0.2));
        var read = new Progress.Part(false, Progress.NONE.read());

        assertThat(Progress.together(List.of(failed, new Progress.Part(false, Progress.NONE))))
                .isEqualTo(new Progress(Completion.IN_PROGRESS, Success.UNKNOWN, 0.2));
        assertThat(Progress.together(List.of(failed, read)))
                .isEqualTo(new Progress(Completion.COMPLETED, Success.FAILED, 0.2));
    }

    @Test
    void whatOnlyMeasuresIsCompleteAndNeitherPassedNorFailed() {
        var measured = Progress.NONE.graded(Taking.Counts.BEST, true, 0.2).measured();

        assertThat(measured).isEqualTo(new Progress(Completion.COMPLETED, Success.UNKNOWN, 0.2));
        assertThat(Progress.together(List.of(
                        new Progress.Part(false, measured),
                        new Progress.Part(true, Progress.NONE.graded(Taking.Counts.BEST, true, 0.9)))))
                .isEqualTo(new Progress(Completion.COMPLETED, Success.PASSED, 0.9));
    }
}
