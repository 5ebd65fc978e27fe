package org.caseroom.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseroom.casework.Imprint;
import org.caseroom.casework.Task;
import org.caseroom.identity.PersonId;
import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.Digest;

/// Finds wrong answers that are right in somebody else's case. What that means, a human has to say.
final class Provenance {

    private Provenance() {}

    /// That a truth is known, and whose it is.
    record Known(Digest digest, AttemptId attempt, PersonId person) {}

    /// A wrong answer to a task, and the attempt in whose case it is right.
    record Met(QuestionId task, AttemptId other) {}

    /// The truths of a case that hardly any other case shares.
    static Map<Digest, QuestionId> truths(Variant.OfCase variant) {
        var truths = new LinkedHashMap<Digest, QuestionId>();
        for (var task : variant.file().tasks()) {
            Imprint.ofTruth(task).forEach(said -> truths.put(digest(variant, task, said), task.id()));
        }
        return truths;
    }

    /// What was answered wrongly.
    static Map<Digest, QuestionId> wrong(Variant.OfCase variant, Map<QuestionId, Answer> answers) {
        var wrong = new LinkedHashMap<Digest, QuestionId>();
        for (var task : variant.file().tasks()) {
            Imprint.ofWrong(task, answers.getOrDefault(task.id(), Answer.BLANK))
                    .ifPresent(said -> wrong.put(digest(variant, task, said), task.id()));
        }
        return wrong;
    }

    /// Those wrong answers that are right in the case of exactly one other person. What was right in an earlier
    /// case of
    /// one's own explains itself, and what is right in several cases is nobody's.
    ///
    /// @param known truths of this exercise, whosever they are
    static List<Met> met(PersonId who, Map<Digest, QuestionId> wrong, List<Known> known) {
        var met = new ArrayList<Met>();
        wrong.forEach((digest, task) -> {
            var alike =
                    known.stream().filter(each -> each.digest().equals(digest)).toList();
            if (alike.stream().map(Known::person).distinct().count() == 1
                    && !alike.getFirst().person().equals(who)) {
                met.add(new Met(
                        task,
                        alike.stream()
                                .map(Known::attempt)
                                .min(Comparator.comparing(AttemptId::value))
                                .orElseThrow()));
            }
        });
        return met;
    }

    private static Digest digest(Variant.OfCase variant, Task task, String said) {
        return Digest.of(String.join("\n", variant.kind(), task.id().value(), said));
    }
}
