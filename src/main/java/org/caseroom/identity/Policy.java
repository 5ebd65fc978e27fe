package org.caseroom.identity;

import java.util.EnumSet;
import java.util.Set;

/// Which role allows which action, within the scope of its grant. The one place where that is decided.
final class Policy {

    private Policy() {}

    static boolean allows(Role role, Action action) {
        return actionsOf(role).contains(action);
    }

    private static Set<Action> actionsOf(Role role) {
        return switch (role) {
            case TRAINEE -> EnumSet.of(Action.TAKE_PART);
            case INSTRUCTOR ->
                EnumSet.of(
                        Action.TAKE_PART,
                        Action.REVIEW_COMPLETION,
                        Action.REVIEW_COVERAGE,
                        Action.MANAGE_RUNS,
                        Action.AUTHOR);
            case FOCAL_POINT -> EnumSet.of(Action.TAKE_PART, Action.REVIEW_COMPLETION, Action.NOMINATE);
            case ADMINISTRATOR -> EnumSet.allOf(Action.class);
            case AUDITOR -> EnumSet.of(Action.REVIEW_COMPLETION, Action.REVIEW_COVERAGE, Action.READ_RECORDS);
        };
    }
}
