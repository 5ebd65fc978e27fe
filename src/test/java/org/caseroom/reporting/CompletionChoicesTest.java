package org.caseroom.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.Test;

/// What there is to choose from.
class CompletionChoicesTest {

    private static final CompletionChoices.Course FRAUD = course("online-fraud", "Online fraud");
    private static final CompletionChoices.Course COPY = course("online-fraud-copy", "Online fraud");
    private static final CompletionChoices.Course EVIDENCE = course("electronic-evidence", "Electronic evidence");

    @Test
    void aTitleThatTwoCoursesBearDoesNotSayWhichItIs() {
        var choices = choices(FRAUD, COPY, EVIDENCE);

        assertThat(choices.courses()).filteredOn(choices::isNamesake).containsExactly(FRAUD, COPY);
    }

    @Test
    void twoRunsOfOneCourseAreNoNamesakes() {
        assertThat(choices(FRAUD, FRAUD).isNamesake(FRAUD)).isFalse();
    }

    private static CompletionChoices choices(CompletionChoices.Course... courses) {
        var runs = List.of(courses).stream()
                .map(course -> new CompletionChoices.Run(new RunId(UUID.randomUUID()), course, "Autumn", Instant.EPOCH))
                .toList();
        return new CompletionChoices(runs, List.of(), List.of());
    }

    private static CompletionChoices.Course course(String id, String title) {
        return new CompletionChoices.Course(new Slug(id), title);
    }
}
