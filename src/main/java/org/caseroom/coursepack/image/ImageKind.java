package org.caseroom.coursepack.image;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of image that a course may show.
public enum ImageKind {
    SVG("image/svg+xml", "svg"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp");

    private final String contentType;
    private final List<String> endings;

    ImageKind(String contentType, String... endings) {
        this.contentType = contentType;
        this.endings = List.of(endings);
    }

    /// The kind that a file's name promises.
    public static Optional<ImageKind> of(String path) {
        var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }

    public String contentType() {
        return contentType;
    }
}
