package org.caseroom.coursepack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A lesson that takes the texts of countries between its own blocks.
final class LaidLesson {

    static final int START = -1;
    static final int END = Integer.MAX_VALUE;

    private final Lesson lesson;
    private final List<Source> sources;
    private final List<Added> added = new ArrayList<>();

    /// @param behind the heading under whose text it stands, counted from 0
    private record Added(int behind, String html, int words) {}

    LaidLesson(Lesson lesson) {
        this.lesson = lesson;
        this.sources = new ArrayList<>(lesson.sources());
    }

    List<Source> sources() {
        return sources;
    }

    void add(int behind, String html, int words) {
        added.add(new Added(behind, html, words));
    }

    boolean isChanged() {
        return !added.isEmpty();
    }

    /// The lesson as it is read there, under a digest of its own.
    Lesson laid() {
        var html = new StringBuilder(lesson.html());
        added.reversed().stream()
                .sorted(Comparator.comparingInt(Added::behind).reversed())
                .forEach(each -> html.insert(offset(each.behind()), each.html()));
        return new Lesson(
                lesson.id(),
                lesson.title(),
                lesson.language(),
                lesson.minutes(),
                lesson.objectives(),
                lesson.articles(),
                html.toString(),
                lesson.headings(),
                sources,
                lesson.words() + added.stream().mapToInt(Added::words).sum(),
                new Ingredients()
                        .with("lesson", "", lesson.digest())
                        .with("national", "", html.toString())
                        .with("sources", "", sources.toString())
                        .digest(),
                lesson.media());
    }

    /// Where it comes in the course's own text: before the next heading.
    private int offset(int behind) {
        if (behind == START) {
            return 0;
        }
        if (behind >= lesson.headings().size() - 1) {
            return lesson.html().length();
        }
        var next = lesson.headings().get(behind + 1);
        var found = lesson.html().indexOf("<h%d id=\"%s\"".formatted(next.level(), next.id()));
        return found < 0 ? lesson.html().length() : found;
    }
}
