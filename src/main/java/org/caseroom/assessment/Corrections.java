package org.caseroom.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.caseroom.question.Answer;
import org.caseroom.question.Keyed;
import org.caseroom.question.Marks;
import org.caseroom.question.Question;
import org.caseroom.question.QuestionId;
import org.caseroom.question.Written;
import org.caseroom.shared.Score;
import org.jspecify.annotations.Nullable;

/// The corrections that stand for an activity of a run, the oldest first: a later key replaces an earlier one where it
/// fits what was shown, accepted answers add up, and what is void stays void. A question has a key for each language in
/// which it is asked.
record Corrections(List<Correction> standing) {

    static final Corrections NONE = new Corrections(List.of());

    Corrections {
        standing = List.copyOf(standing);
    }

    Corrections with(List<Correction> more) {
        return new Corrections(Stream.concat(standing.stream(), more.stream()).toList());
    }

    /// The score of an attempt. A case or a play is graded as it was drawn.
    Variant.Graded grade(Variant variant, Done done) {
        return variant instanceof Variant.Questions(var questions)
                ? grade(
                        questions.stream()
                                .filter(question -> !isVoid(question.id()))
                                .toList(),
                        done)
                : variant.grade(done);
    }

    private Variant.Graded grade(List<Question> questions, Done done) {
        return Variant.Graded.of(
                questions.stream().map(question -> points(question, done)).toList(),
                questions.stream()
                        .filter(question -> awaitsMarks(question, done))
                        .map(Question::id)
                        .toList());
    }

    private static boolean awaitsMarks(Question question, Done done) {
        return question instanceof Written work
                && work.awaitsMarks(done.answerTo(work.id()))
                && !done.marks().containsKey(work.id());
    }

    boolean isVoid(QuestionId question) {
        return of(Correction.Voided.class).anyMatch(voided -> voided.question().equals(question));
    }

    /// The question with the key that it has by now.
    Question corrected(Question question) {
        return keys(question.id()).stream()
                .flatMap(as -> as.inPlaceOf(question).stream())
                .reduce((_, later) -> later)
                .orElse(question);
    }

    /// Whether somebody was shown something else than what has a new key, so that nothing follows for them.
    boolean isBeside(Question question) {
        var keys = keys(question.id());
        return !keys.isEmpty()
                && keys.stream().allMatch(as -> as.inPlaceOf(question).isEmpty());
    }

    private QuestionOutcomes.Points points(Question drawn, Done done) {
        var question = corrected(drawn);
        var reached = switch (question) {
            case Keyed keyed -> score(keyed, done.answerTo(keyed.id())).value() * keyed.points();
            case Written work -> marked(work, done.marks().get(work.id()));
        };
        return new QuestionOutcomes.Points(question.id(), reached, question.points());
    }

    /// By the key that the question has, and by the answers that were accepted besides.
    Score score(Keyed question, Answer answer) {
        return isAccepted(question, answer) ? Score.FULL : question.grade(answer);
    }

    /// What nobody has marked is worth nothing so far.
    private static double marked(Written work, @Nullable Marks marks) {
        return marks == null ? 0 : work.rubric().points(marks);
    }

    /// Whether an answer was accepted besides what the key says.
    boolean isAccepted(Question question, Answer answer) {
        return of(Correction.Accepted.class)
                .filter(accepted -> accepted.question().equals(question.id()))
                .anyMatch(accepted -> question.isSame(answer, accepted.answer()));
    }

    private List<Question> keys(QuestionId id) {
        return of(Correction.NewKey.class)
                .filter(key -> key.question().equals(id))
                .map(Correction.NewKey::as)
                .toList();
    }

    private <C extends Correction> Stream<C> of(Class<C> kind) {
        return standing.stream().filter(kind::isInstance).map(kind::cast);
    }
}
