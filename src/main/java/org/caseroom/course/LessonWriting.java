package org.caseroom.course;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.Lesson;
import org.caseroom.coursepack.ModulePart;
import org.caseroom.coursepack.Objective;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes lessons in the form in which they go over the line.
@Component
class LessonWriting {

    private final JsonMapper json;

    LessonWriting(JsonMapper json) {
        this.json = json;
    }

    ContentFile write(CoursePack pack, ModulePart module, Lesson lesson) {
        var shown = new ShownLesson(
                lesson.id().value(),
                lesson.title(),
                lesson.minutes(),
                pack.course().language().toLanguageTag(),
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
        return compressed("application/json", json.writeValueAsBytes(shown));
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
