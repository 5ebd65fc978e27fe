package org.caseroom.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.CoursePackReader;
import org.caseroom.coursepack.PackFiles;
import org.caseroom.coursepack.Reading;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.springframework.web.util.UriUtils;

/// The courses that come with the platform, inside its jar below `courses/`.
@Service
public class ShippedCourses {

    private static final String ROOT = "/courses/";

    private final CoursePackReader reader;
    private final CourseVersions versions;
    private final CourseTranslations translations;
    private final Publishing publishing;

    ShippedCourses(
            CoursePackReader reader, CourseVersions versions, CourseTranslations translations, Publishing publishing) {
        this.reader = reader.patient();
        this.versions = versions;
        this.translations = translations;
        this.publishing = publishing;
    }

    /// Publishes each shipped course with its translations, unless just these are published already.
    ///
    /// @throws IllegalStateException if one is unsound, which the build has already checked
    public List<CourseVersion> publish() {
        return folders().entrySet().stream()
                .map(folder -> publish(folder.getKey(), PackFiles.of(folder.getValue())))
                .toList();
    }

    private CourseVersion publish(String name, PackFiles files) {
        return versions.find(files.digest()).filter(_ -> isTranslated(files)).orElseGet(() -> switch (reader.read(
                files)) {
            case Reading.Sound<CoursePack> sound -> publishing.publish(sound.pack());
            case Reading.Unsound<CoursePack> unsound ->
                throw new IllegalStateException("The shipped course %s is unsound: %s"
                        .formatted(name, unsound.problems().getFirst()));
        });
    }

    /// One that was published and followed by a better one stays behind it.
    private boolean isTranslated(PackFiles files) {
        return files.translations().values().stream()
                .allMatch(translation -> translations.exists(files.digest(), translation.digest()));
    }

    private static Map<String, Map<String, byte[]>> folders() {
        var folders = new TreeMap<String, Map<String, byte[]>>();
        try {
            for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath*:courses/*/**")) {
                if (resource.isReadable() && resource.contentLength() > 0) {
                    var address = UriUtils.decode(resource.getURL().toString(), StandardCharsets.UTF_8);
                    var path = address.substring(address.lastIndexOf(ROOT) + ROOT.length());
                    var slash = path.indexOf('/');
                    if (slash > 0) {
                        folders.computeIfAbsent(path.substring(0, slash), _ -> new TreeMap<>())
                                .put(path.substring(slash + 1), resource.getContentAsByteArray());
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The shipped courses can't be read.", unreadable);
        }
        return folders;
    }
}
