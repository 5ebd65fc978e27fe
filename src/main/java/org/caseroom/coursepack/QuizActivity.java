package org.caseroom.coursepack;

import java.util.List;
import org.caseroom.question.Quiz;
import org.caseroom.question.Taking;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;

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
    public Taking taking() {
        return quiz.taking();
    }
}
