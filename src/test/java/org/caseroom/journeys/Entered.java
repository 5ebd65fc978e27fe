package org.caseroom.journeys;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.caseroom.coursepack.RefusedPackException;
import org.caseroom.enrolment.UnsoundRunException;

/// What has been entered where: the payloads that a service took, and the texts that it refused.
final class Entered {

    /// What a person can enter.
    enum Text {
        PERSON_NAME,
        SIGN_IN_NAME,
        EMAIL,
        ORGANIZATION_NAME,
        RUN_TITLE,
        DRAFT_TITLE,
        COURSE_TITLE,
        ACTIVITY_TITLE,
        MESSAGE,
        REASON_TO_DECLINE,
        REASON_FOR_ATTEMPT,
        BROWSER,
        IMPORTED_CELL,
        COURSE_FOLDER,
        NOTE,
        REMARK
    }

    private final Map<Text, Set<String>> taken = new EnumMap<>(Text.class);
    private final Map<Text, List<String>> refused = new EnumMap<>(Text.class);

    /// Enters each text; whether it was taken, one is asked later.
    void each(Text text, List<String> payloads, Consumer<String> enter) {
        for (var payload : payloads) {
            try {
                enter.accept(payload);
                took(text, List.of(payload));
            } catch (IllegalArgumentException | UnsoundRunException | RefusedPackException reason) {
                refused.computeIfAbsent(text, _ -> new ArrayList<>()).add(payload);
            }
        }
    }

    /// Texts that have been taken together.
    void took(Text text, List<String> payloads) {
        payloads.forEach(
                each -> taken.computeIfAbsent(text, _ -> new LinkedHashSet<>()).addAll(Payloads.in(each)));
    }

    /// The payloads that have been taken as this text, alone or with others.
    Set<String> taken(Text text) {
        return taken.getOrDefault(text, Set.of());
    }

    /// The texts that have been refused as this text.
    List<String> refused(Text text) {
        return refused.getOrDefault(text, List.of());
    }
}
