package org.caseroom.course;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.caseroom.coursepack.Guide;
import org.caseroom.coursepack.Heading;
import org.caseroom.coursepack.Lesson;
import org.caseroom.coursepack.ModulePart;
import org.caseroom.coursepack.Objective;
import org.caseroom.coursepack.SeenGuide;
import org.caseroom.coursepack.SeenLesson;
import org.caseroom.coursepack.Source;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes lessons and guides in the form in which they go over the line, and in which the player shows them.
@Component
public class LessonWriting {

    private final JsonMapper json;

    LessonWriting(JsonMapper json) {
        this.json = json;
    }

    ContentFile write(ModulePart module, Lesson lesson) {
        return compressed("application/json", json.writeValueAsBytes(shown(module, lesson)));
    }

    /// The same as text, for a lesson that is still being written.
    public String write(SeenLesson seen) {
        return json.writeValueAsString(shown(seen.module(), seen.lesson()));
    }

    /// The same of a guide that is still being written.
    public String write(SeenGuide seen) {
        return write(seen.language(), seen.guide());
    }

    /// A guide in the form of a lesson: without minutes and objectives.
    public String write(Locale language, Guide guide) {
        return json.writeValueAsString(new ShownLesson(
                "guide",
                guide.title(),
                0,
                language.toLanguageTag(),
                List.of(),
                headings(guide.headings()),
                guide.html(),
                sources(guide.sources())));
    }

    private static ShownLesson shown(ModulePart module, Lesson lesson) {
        return new ShownLesson(
                lesson.id().value(),
                lesson.title(),
                lesson.minutes(),
                lesson.language().toLanguageTag(),
                module.objectives().stream()
                        .filter(objective -> lesson.objectives().contains(objective.id()))
                        .map(Objective::text)
                        .toList(),
                headings(lesson.headings()),
                lesson.html(),
                sources(lesson.sources()));
    }

    private static List<ShownLesson.ShownHeading> headings(List<Heading> headings) {
        return headings.stream()
                .map(heading -> new ShownLesson.ShownHeading(heading.id(), heading.level(), heading.text()))
                .toList();
    }

    private static List<ShownLesson.ShownSource> sources(List<Source> sources) {
        return sources.stream()
                .map(source -> new ShownLesson.ShownSource(
                        source.id().value(),
                        source.number(),
                        source.title(),
                        source.publisher(),
                        source.year(),
                        source.note(),
                        source.url()))
                .toList();
    }

    static ContentFile compressed(String type, byte[] bytes) {
        try (var packed = new ByteArrayOutputStream()) {
            try (var zip = new GZIPOutputStream(packed)) {
                zip.write(bytes);
            }
            return new ContentFile(type, bytes, packed.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
