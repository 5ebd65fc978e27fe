package org.caseroom.practice;

/// How it went to remember something. An answer that was not fully right is `AGAIN`; of one that was, the person says
/// the rest.
public enum Rating {
    AGAIN(1),
    HARD(2),
    GOOD(3),
    EASY(4);

    private final int grade;

    Rating(int grade) {
        this.grade = grade;
    }

    /// As the scheduler counts them.
    int grade() {
        return grade;
    }
}
