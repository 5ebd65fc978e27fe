package org.caseroom.coursepack.translation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// The elements of an SVG picture in their order. What is in them, the checker of images reads.
final class PictureShape {

    private static final Pattern ELEMENT = Pattern.compile("<(/?[A-Za-z][A-Za-z0-9:-]{0,60})");

    private PictureShape() {}

    static List<String> of(byte[] picture) {
        return ELEMENT.matcher(new String(picture, StandardCharsets.UTF_8))
                .results()
                .map(element -> element.group(1))
                .toList();
    }
}
