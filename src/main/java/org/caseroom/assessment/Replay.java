package org.caseroom.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.casework.ShownCase;
import org.caseroom.question.Answer;
import org.caseroom.question.Marks;
import org.caseroom.question.QuestionId;
import org.caseroom.question.ShownQuestion;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// A closed attempt, step by step: what came when, and how the answers stood after each step. Holds the truth.
public final class Replay {

    private final Attempted attempted;
    private final Variant variant;
    private final Corrections by;
    private final List<Part> parts;
    private final List<Measure> measures;
    private final List<Moment> moments;
    private final Map<QuestionId, Marks> marks;
    private final @Nullable ShownCase caseFile;

    /// Whose attempt it is, and what it came to.
    ///
    /// @param measures whether nobody passes or fails it
    /// @param language in which it was shown; null where that is the language of the course
    public record Attempted(
            AttemptId id,
            Participant participant,
            Slug activity,
            @Nullable Locale language,
            int number,
            Instant startedAt,
            Instant submittedAt,
            double scaledScore,
            boolean passed,
            boolean measures) {}

    /// A task or a question, and its truth.
    public record Part(ShownQuestion shown, Answer truth) {

        public QuestionId id() {
            return new QuestionId(shown.id());
        }
    }

    /// What a play is scored by.
    public record Measure(QuestionId id, String title) {}

    /// Something that happened.
    public sealed interface Moment {

        Instant at();

        /// The attempt began.
        record Started(Instant at) implements Moment {}

        /// A device sent an answer, or a note for the notebook.
        ///
        /// @param device counted from 1 in the order in which they came
        /// @param revision of the answer that was current afterwards
        record Answered(Instant at, QuestionId part, Answer answer, int device, int revision, Recorded.Result result)
                implements Moment {

            public boolean isNote() {
                return part.equals(Variant.OfCase.NOTEBOOK);
            }
        }

        /// A decision was taken in a play.
        ///
        /// @param device as above
        /// @param id of the choice
        /// @param choice in words, as HTML
        record Decided(Instant at, int device, String id, String choice) implements Moment {}

        /// A hint was taken.
        ///
        /// @param number of the hint, 1 is the first
        record Hinted(Instant at, QuestionId part, int number) implements Moment {}

        /// The outcome of an answer was told.
        record Checked(Instant at, QuestionId part) implements Moment {}

        /// The clock was stopped.
        ///
        /// @param device as above
        record Paused(Instant at, int device) implements Moment {}

        /// The clock went on: somebody said so, or the pause was over.
        record WentOn(Instant at) implements Moment {}

        /// The attempt was closed and graded.
        record Submitted(Instant at) implements Moment {}
    }

    /// How the attempt stood.
    ///
    /// @param answers by part
    /// @param points what each part would have scored so; nothing for one that counts no longer
    /// @param note what stood in the notebook; empty where nothing did
    public record Standing(
            Map<QuestionId, Answer> answers,
            Map<QuestionId, Points> points,
            String note,
            double score,
            double maxScore) {}

    /// What a part would have scored, of how much.
    public record Points(double score, double maxScore) {}

    Replay(
            Attempted attempted,
            Variant variant,
            Corrections by,
            List<Part> parts,
            List<Measure> measures,
            List<Moment> moments,
            Map<QuestionId, Marks> marks,
            @Nullable ShownCase caseFile) {
        this.attempted = attempted;
        this.variant = variant;
        this.by = by;
        this.parts = List.copyOf(parts);
        this.measures = List.copyOf(measures);
        this.moments = List.copyOf(moments);
        this.marks = Map.copyOf(marks);
        this.caseFile = caseFile;
    }

    public Attempted attempted() {
        return attempted;
    }

    /// In the order in which they were shown.
    public List<Part> parts() {
        return parts;
    }

    /// Those of a play; none where it is no scenario.
    public List<Measure> measures() {
        return measures;
    }

    /// From the first to the last.
    public List<Moment> moments() {
        return moments;
    }

    /// The evidence as it was shown; null where it is no case.
    public @Nullable ShownCase caseFile() {
        return caseFile;
    }

    /// How it stood after the moment with this index, by what is right by now.
    public Standing after(int moment) {
        var answers = new HashMap<QuestionId, Answer>();
        var hints = new HashMap<QuestionId, Integer>();
        var choices = new ArrayList<String>();
        for (var each : moments.subList(0, moment + 1)) {
            switch (each) {
                case Moment.Answered answered
                when answered.result() == Recorded.Result.APPLIED -> answers.put(answered.part(), answered.answer());
                case Moment.Decided decided -> choices.add(decided.id());
                case Moment.Hinted hinted -> hints.merge(hinted.part(), 1, Integer::sum);
                case Moment.Answered _,
                        Moment.Started _,
                        Moment.Checked _,
                        Moment.Paused _,
                        Moment.WentOn _,
                        Moment.Submitted _ -> {
                    // Nothing stands otherwise than before.
                }
            }
        }
        // What people mark is worth something once it has been handed in.
        var over = moments.get(moment) instanceof Moment.Submitted || moment == moments.size() - 1;
        var graded = by.grade(variant, new Done(answers, hints, choices, over ? marks : Map.of()));
        var points = new HashMap<QuestionId, Points>();
        graded.points().forEach(each -> points.put(each.question(), new Points(each.score(), each.maxScore())));
        return new Standing(
                Map.copyOf(answers),
                Map.copyOf(points),
                answers.get(Variant.OfCase.NOTEBOOK) instanceof Answer.Note(var note) ? note : "",
                graded.score(),
                graded.maxScore());
    }
}
