package org.caseroom.bench;

/// The requests of a journey, as they appear in the table.
enum Step {
    SIGN_IN_PAGE("sign-in page"),
    SIGN_IN("sign in (Argon2id)"),
    PAGE("page of the player"),
    FILES("its scripts and styles, each"),
    WORDS("its words"),
    OUTLINE("outline"),
    VISIT("open an activity"),
    LESSON("lesson"),
    MEDIA("image"),
    COMPLETE("mark a lesson as read"),
    COVER("cover of the quiz"),
    START("start the quiz"),
    ANSWER("save an answer"),
    SUBMIT("submit"),
    REVIEW("review");

    private final String label;

    Step(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
