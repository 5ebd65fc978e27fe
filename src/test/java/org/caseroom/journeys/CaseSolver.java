package org.caseroom.journeys;

/// Somebody who works cases as the solvers of `casework.solving` do: from what the browser shows of them.
final class CaseSolver {

    private final Learner learner;

    CaseSolver(Learner learner) {
        this.learner = learner;
    }

    /// Opens one case of the course after the other, and solves each.
    void solvesEvery() {
        for (var exercise : learner.key().exercises()) {
            learner.opens(exercise);
            solves();
        }
    }

    /// Works the case that awaits them, and hands it in.
    void solves() {
        learner.startsTheQuiz();
        answers();
        learner.submits();
        learner.seesOutcome(true);
    }

    /// Answers everything in the case in front of them.
    void answers() {
        var work = work();
        for (var question : work.questions()) {
            learner.gives(work.answerTo(question));
            learner.nextOrOverview();
        }
    }

    /// The case in front of them.
    CaseWork work() {
        var activity = learner.browser().url().replaceFirst("^.*/", "");
        return CaseWork.of(learner.browser(), learner.key().kindOf(activity));
    }
}
