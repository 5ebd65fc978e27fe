package org.caseroom.coursepack;

import java.util.List;
import org.caseroom.question.survey.Survey;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;

/// A survey as part of a module. It serves no objective, is no part that has to be completed, and is never graded. One
/// that is asked at work is in no outline: it comes when the course is over.
///
/// @param digest of the file
public record SurveyActivity(Survey survey, Digest digest) implements Activity {

    @Override
    public Slug id() {
        return survey.id();
    }

    @Override
    public String title() {
        return survey.title();
    }

    @Override
    public int minutes() {
        return survey.minutes();
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public List<Slug> objectives() {
        return List.of();
    }
}
