package org.caseroom.question;

/// A piece of work that only people can judge: it has no key but a [Rubric], and its points come from them.
public sealed interface Written extends Question permits Essay, Upload {

    Rubric rubric();

    MarkingRules marking();

    /// Whether there is something to be marked in an answer. Where there isn't, it is worth nothing.
    boolean awaitsMarks(Answer answer);

    @Override
    default int points() {
        return rubric().points();
    }

    /// What is said of it by itself: nobody has marked it.
    @Override
    default Explanation explain(Answer answer) {
        return new Explanation.Marked(null);
    }
}
