package org.caseroom.coursepack;

import java.time.Duration;
import java.util.List;
import org.caseroom.question.Quiz;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// A quiz as part of a module.
///
/// @param digest of the file and of every question that it can draw
public record QuizActivity(Quiz quiz, List<Slug> objectives, Digest digest) implements GradedActivity {

    public QuizActivity {
        objectives = List.copyOf(objectives);
    }

    @Override
    public Slug id() {
        return quiz.id();
    }

    @Override
    public String title() {
        return quiz.title();
    }

    @Override
    public int minutes() {
        return quiz.minutes();
    }

    @Override
    public double passMark() {
        return quiz.passMark();
    }

    @Override
    public @Nullable Integer attempts() {
        return quiz.attempts();
    }

    @Override
    public @Nullable Duration timeLimit() {
        return quiz.timeLimit();
    }

    @Override
    public Quiz.Feedback feedback() {
        return quiz.feedback();
    }
}
