package org.caseroom.coursepack.finding;

import java.util.List;

/// What may be wrong with a course, its modules, lessons, quizzes and images, as their sheets describe them.
public sealed interface CourseFinding extends Finding {

    /// What has ids of its own.
    enum Sort {
        CONTACT,
        ACTIVITY,
        LESSON,
        OBJECTIVE,
        BANK,
        QUESTION,
        SOURCE,
        TERM,
        GAUGE_OR_DRAW,
        DRAW,
        SCENE,
        CHOICE,
        EVENT_PART_OR_CAP
    }

    record Language(Quote tag) implements CourseFinding {}

    /// A course that this one did not begin with has the id.
    record IdOfAnotherCourse(Quote title) implements CourseFinding {}

    record IdTaken(String id) implements CourseFinding {}

    /// A text that a new file begins with, and that nobody has written over.
    record TemplateText(Quote text) implements CourseFinding {}

    record UnknownAudience(String audience, List<String> known, Near near) implements CourseFinding {

        public UnknownAudience {
            known = List.copyOf(known);
        }
    }

    record UnknownArticle(Quote article, int most) implements CourseFinding {}

    record UnknownObjective(String id, Near near) implements CourseFinding {}

    record UnknownObjectiveOfThisModule(String id, Near near) implements CourseFinding {}

    record UnknownBank(String id, Near near) implements CourseFinding {}

    record BankTwice() implements CourseFinding {}

    record UnknownCompetency(String id, Near near) implements CourseFinding {}

    record CompetencyOfNoModule(String id) implements CourseFinding {}

    record CompetencyOutsideFramework(String id, Near near) implements CourseFinding {}

    record ObjectiveTwice(String id) implements CourseFinding {}

    record UnaskedObjective(String id) implements CourseFinding {}

    record CourseMinutes(int said, int sum) implements CourseFinding {}

    record UnusedSource(String id) implements CourseFinding {}

    record ShortLesson(int words, int least) implements CourseFinding {}

    record DuplicateImage(Quote image) implements CourseFinding {}

    record ImageNotListed() implements CourseFinding {}

    record TooFewQuestions(List<String> banks, int found, int wanted) implements CourseFinding {

        public TooFewQuestions {
            banks = List.copyOf(banks);
        }
    }

    sealed interface Unsatisfiable extends CourseFinding {

        record Together() implements Unsatisfiable {}

        record InHalves() implements Unsatisfiable {}
    }

    record CoolDown(Quote written, int most) implements CourseFinding {}

    record ScoreDuring() implements CourseFinding {}

    sealed interface NoChecks extends CourseFinding {

        record NoQuiz() implements NoChecks {}

        record InHalves() implements NoChecks {}
    }

    record PauseLength(Quote written, int most) implements CourseFinding {}

    record PauseWithoutLimit() implements CourseFinding {}

    record SurveySize(int found, int most) implements CourseFinding {}

    record SurveyDays(Quote written, int most) implements CourseFinding {}

    /// @param key what only a survey has that is asked at work
    record OnlyOnTheJob(String key) implements CourseFinding {}

    /// @param id of a question to the supervisor that bears the id of another kind of question
    record AskedOtherwise(String id) implements CourseFinding {}

    record AllShownInSequence() implements CourseFinding {}

    /// @param part what would be shown too early
    /// @param before what tells less and is shown later
    record ReviewTooEarly(String part, String before) implements CourseFinding {}

    sealed interface QuizSize extends CourseFinding {

        record Draws(int count, int most) implements QuizSize {}

        record Questions(int count, int most) implements QuizSize {}
    }

    sealed interface DuplicateId extends CourseFinding {

        /// @param file where the other one stands
        record Taken(String id, Sort sort, String file, int line) implements DuplicateId {}

        record OfOption(String id) implements DuplicateId {}

        record OfItem(String id) implements DuplicateId {}
    }

    sealed interface UnknownLesson extends CourseFinding {

        record Named(String id, Near near) implements UnknownLesson {}

        record Linked(String id, Near near) implements UnknownLesson {}
    }

    sealed interface UnknownImage extends CourseFinding {

        record Listed(Quote image, Near near) implements UnknownImage {}

        record Shown(Quote image, Near near) implements UnknownImage {}
    }

    sealed interface Link extends CourseFinding {

        record OfSource(Quote address) implements Link {}

        record InLesson(Quote address) implements Link {}
    }
}
