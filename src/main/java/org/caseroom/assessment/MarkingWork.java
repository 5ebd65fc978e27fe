package org.caseroom.assessment;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseroom.identity.PersonId;
import org.caseroom.question.Answer;
import org.caseroom.question.MarkingRules;
import org.caseroom.question.Marks;
import org.caseroom.question.QuestionId;
import org.caseroom.question.Showing;
import org.caseroom.question.Written;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets people mark what only they can: one piece of work after the other, question by question. The last marks of an
/// attempt give it its score. For features that have decided who may mark.
@Service
@Transactional
public class MarkingWork {

    /// How long a piece stays before who took it, until others may have it.
    public static final Duration HELD = Duration.ofMinutes(45);

    private final Pieces pieces;
    private final MarkRecords marks;
    private final Attempts attempts;
    private final Responses responses;
    private final HandedFiles files;
    private final Grading grading;
    private final Showing showing;
    private final Clock clock;

    MarkingWork(
            Pieces pieces,
            MarkRecords marks,
            Attempts attempts,
            Responses responses,
            HandedFiles files,
            Grading grading,
            Showing showing,
            Clock clock) {
        this.pieces = pieces;
        this.marks = marks;
        this.attempts = attempts;
        this.responses = responses;
        this.files = files;
        this.grading = grading;
        this.showing = showing;
        this.clock = clock;
    }

    /// How many pieces of work wait for marks, by run; runs without any are left out.
    @Transactional(readOnly = true)
    public Map<RunId, Integer> waiting() {
        return pieces.waiting();
    }

    /// What waits in a run, for one question.
    ///
    /// @param pieces how many were handed in
    /// @param mine how many somebody could mark now
    /// @param waiting how many have not all their marks
    /// @param differing how many were marked by two people who differ, their own aside
    public record Queue(Slug activity, QuestionId question, int pieces, int mine, int waiting, int differing) {}

    /// What came of marks.
    ///
    /// @param graded what the attempt scores, once all of it is marked; null before
    public record Saved(
            PieceId piece,
            Participant participant,
            @Nullable Outcome graded) {}

    /// What there is to mark in a run, question by question, for one person.
    @Transactional(readOnly = true)
    public List<Queue> queues(RunId run, PersonId marker) {
        var now = clock.instant();
        var byQuestion = new LinkedHashMap<Map.Entry<Slug, QuestionId>, List<Pieces.Kept>>();
        pieces.of(run)
                .forEach(piece -> byQuestion
                        .computeIfAbsent(Map.entry(piece.activity(), piece.id().question()), _ -> new ArrayList<>())
                        .add(piece));
        return byQuestion.entrySet().stream()
                .map(each -> {
                    var all = each.getValue();
                    return new Queue(
                            each.getKey().getKey(),
                            each.getKey().getValue(),
                            all.size(),
                            (int) all.stream()
                                    .filter(piece -> piece.isFor(marker) && !piece.isHeldByAnother(marker, now))
                                    .count(),
                            (int) all.stream()
                                    .filter(piece -> piece.standing() != Pieces.Standing.DONE)
                                    .count(),
                            (int) all.stream()
                                    .filter(piece -> piece.isToSettleBy(marker))
                                    .count());
                })
                .toList();
    }

    /// Puts the next piece before somebody: the one that they have, or the oldest that nobody has. Empty where
    /// there is none.
    public Optional<Piece> next(RunId run, Slug activity, QuestionId question, PersonId marker) {
        var now = clock.instant();
        var open = pieces.of(run).stream()
                .filter(piece -> piece.activity().equals(activity)
                        && piece.id().question().equals(question))
                .filter(piece -> piece.isFor(marker) && !piece.isHeldByAnother(marker, now))
                .toList();
        return open.stream()
                .filter(piece -> piece.isHeldBy(marker, now))
                .findFirst()
                .or(() -> open.stream()
                        .filter(piece -> pieces.hold(piece.id(), marker, now, now.plus(HELD)))
                        .findFirst())
                .map(piece -> piece(piece.id(), Map.of()));
    }

    /// The next piece that two people marked otherwise, with the marks of both. Empty where there is none.
    @Transactional(readOnly = true)
    public Optional<Piece> differing(RunId run, Slug activity, QuestionId question, PersonId settler) {
        return pieces.of(run).stream()
                .filter(piece -> piece.activity().equals(activity)
                        && piece.id().question().equals(question))
                .filter(piece -> piece.isToSettleBy(settler))
                .findFirst()
                .map(piece -> piece(piece.id(), marks.of(piece.id())));
    }

    /// Whether a piece was handed in in a run.
    @Transactional(readOnly = true)
    public boolean has(RunId run, PieceId id) {
        return pieces.find(run, id).isPresent();
    }

    /// A file of a piece that was handed in, for somebody who marks there, and its number among those. Empty where
    /// the
    /// piece has no such file, or is their own.
    @Transactional(readOnly = true)
    public Optional<MarkedFile> file(RunId run, PieceId id, PersonId marker, FileId file) {
        return pieces.find(run, id)
                .filter(piece -> !piece.participant().equals(marker))
                .flatMap(_ -> responses.current(id.attempt(), id.question()))
                .map(CurrentAnswer::answer)
                .flatMap(answer -> answer instanceof Answer.Files(var handed)
                        ? files.content(id.attempt(), file)
                                .filter(content -> handed.contains(content.file()))
                                .map(content -> new MarkedFile(
                                        content,
                                        handed.indexOf(content.file()) + 1,
                                        asked(id).marking()))
                        : Optional.empty());
    }

    /// A file, and how its piece is marked.
    public record MarkedFile(FileContent content, int number, MarkingRules marking) {}

    /// Leaves a piece to others.
    public void release(PieceId id, PersonId marker) {
        pieces.release(id, marker);
    }

    /// Writes marks down. They are the first, or the second where the first are there. Empty where somebody else
    /// has the piece by
    /// now, so that nothing was written.
    ///
    /// @throws IllegalArgumentException if they don't fit the rubric
    public Optional<Saved> mark(RunId run, PieceId id, PersonId marker, Marks given) {
        var attempt = attempts.lock(id.attempt()).orElseThrow(AttemptNotFoundException::new);
        var now = clock.instant();
        return pieces.find(run, id)
                .filter(piece -> piece.isFor(marker) && !piece.isHeldByAnother(marker, now))
                .map(piece -> {
                    var turn = piece.standing() == Pieces.Standing.FIRST ? MarkingTurn.FIRST : MarkingTurn.SECOND;
                    pieces.release(id, marker);
                    return write(attempt, id, turn, marker, given);
                });
    }

    /// Settles what two people marked otherwise. Empty where there is nothing to settle any more.
    ///
    /// @throws IllegalArgumentException if the marks don't fit the rubric
    public Optional<Saved> settle(RunId run, PieceId id, PersonId by, Marks given) {
        var attempt = attempts.lock(id.attempt()).orElseThrow(AttemptNotFoundException::new);
        return pieces.find(run, id)
                .filter(piece -> piece.isToSettleBy(by))
                .map(_ -> write(attempt, id, MarkingTurn.SETTLED, by, given));
    }

    /// Both marks of each piece of a question that two people have marked.
    @Transactional(readOnly = true)
    public List<Map.Entry<Marks, Marks>> pairs(RunId run, Slug activity, QuestionId question) {
        return marks.pairs(run, activity, question);
    }

    private Saved write(Attempt attempt, PieceId id, MarkingTurn turn, PersonId marker, Marks given) {
        var rubric = asked(id).rubric();
        if (!rubric.accepts(given)) {
            throw new IllegalArgumentException("These marks don't fit the rubric of %s.".formatted(id.question()));
        }
        marks.add(id, turn, marker, given, rubric.points(given), clock.instant());
        var closed = grading.closeIfMarked(attempt);
        return new Saved(id, attempt.participant(), closed.result() == null ? null : Grading.outcomeOf(closed));
    }

    private Piece piece(PieceId id, Map<MarkingTurn, MarkRecords.Given> given) {
        var attempt = attempts.find(id.attempt()).orElseThrow(AttemptNotFoundException::new);
        var asked = asked(id);
        var first = given.get(MarkingTurn.FIRST);
        var second = given.get(MarkingTurn.SECOND);
        return new Piece(
                id,
                attempt.participant(),
                Grading.closed(attempt).submittedAt(),
                asked,
                showing.show(asked),
                responses
                        .current(id.attempt(), id.question())
                        .map(CurrentAnswer::answer)
                        .orElse(Answer.BLANK),
                first == null ? null : first.marks(),
                second == null ? null : second.marks());
    }

    private Written asked(PieceId id) {
        return attempts.variant(id.attempt()) instanceof Variant.Questions asked
                ? asked.written().stream()
                        .filter(work -> work.id().equals(id.question()))
                        .findFirst()
                        .orElseThrow(AttemptNotFoundException::new)
                : nothing();
    }

    private static Written nothing() {
        throw new AttemptNotFoundException();
    }
}
