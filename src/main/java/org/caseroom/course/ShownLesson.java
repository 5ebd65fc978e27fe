package org.caseroom.course;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A lesson as a browser gets it: rendered, sanitized, without anything that only the server may know.
record ShownLesson(
        String id,
        String title,
        int minutes,
        String language,
        List<String> objectives,
        List<ShownHeading> headings,
        String html,
        List<ShownSource> sources) {

    record ShownHeading(String id, int level, String text) {}

    record ShownSource(
            String id,
            int number,
            String title,
            String publisher,
            int year,
            @Nullable String note,
            @Nullable String url) {}
}
