package org.caseroom.course;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.caseroom.coursepack.Lesson;
import org.caseroom.coursepack.ModulePart;
import org.caseroom.coursepack.Objective;
import org.caseroom.coursepack.SeenLesson;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes lessons in the form in which they go over the line, and in which the player shows them.
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
                lesson.headings().stream()
                        .map(heading -> new ShownLesson.ShownHeading(heading.id(), heading.level(), heading.text()))
                        .toList(),
                lesson.html(),
                lesson.sources().stream()
                        .map(source -> new ShownLesson.ShownSource(
                                source.id().value(),
                                source.number(),
                                source.title(),
                                source.publisher(),
                                source.year(),
                                source.note(),
                                source.url()))
                        .toList());
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
