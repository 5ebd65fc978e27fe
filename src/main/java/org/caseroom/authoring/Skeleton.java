package org.caseroom.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.caseroom.coursepack.source.Edits;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// What a new course begins with: a sound folder that ships with the platform.
public enum Skeleton {
    /// One module with one lesson and one quiz.
    EMPTY,
    /// A module that shows each thing that a course can hold, to be overwritten.
    TEMPLATE;

    private static final String COURSE = "course.yaml";

    Map<String, byte[]> files(Beginning beginning, String author) {
        var files = read();
        var sheet = new String(files.get(COURSE), java.nio.charset.StandardCharsets.UTF_8);
        var named = Edits.of(COURSE, sheet)
                .orElseThrow()
                .set("id", beginning.id().value())
                .set("title", beginning.title())
                .set("language", beginning.language())
                .set("authors[0]", author);
        files.put(COURSE, named.text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return files;
    }

    private Map<String, byte[]> read() {
        var root = "/authoring/" + name().toLowerCase(Locale.ROOT) + "/";
        var files = new TreeMap<String, byte[]>();
        try {
            for (var resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + root.substring(1) + "**")) {
                if (resource.isReadable() && resource.contentLength() > 0) {
                    var address = resource.getURL().toString();
                    files.put(
                            address.substring(address.lastIndexOf(root) + root.length()),
                            resource.getContentAsByteArray());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The skeleton of a course can't be read.", unreadable);
        }
        return files;
    }
}
