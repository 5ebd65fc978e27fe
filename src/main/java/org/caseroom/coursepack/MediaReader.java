package org.caseroom.coursepack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.image.ImageFile;
import org.caseroom.coursepack.image.ImageKind;
import org.caseroom.coursepack.image.ImageSize;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.shared.Digest;

/// Reads `media/media.yaml` together with the images that it speaks of.
final class MediaReader {

    static final Set<String> KEYS = Set.of("images");
    static final Set<String> IMAGE_KEYS = Set.of("file", "author", "licence", "description");

    private static final String FOLDER = "media/";

    private final PackFiles files;
    private final List<String> paths;
    private final Problems problems;
    private final InlineMarkdown prose;
    private final Map<String, ImageSize> sizes = new HashMap<>();
    private final Map<String, Media> media = new HashMap<>();
    private final Set<String> listed = new HashSet<>();

    MediaReader(PackFiles files, List<String> paths, Problems problems) {
        this.files = files;
        this.paths = paths;
        this.problems = problems;
        this.prose = new InlineMarkdown(problems);
    }

    /// The sound images by path.
    ///
    /// @param sheet the file `media.yaml`; empty where there is none
    Map<String, Media> read(Optional<YamlMap> sheet) {
        paths.forEach(this::measure);
        sheet.ifPresent(map -> map.get("images").list().forEach(image -> describe(image.map(IMAGE_KEYS))));
        paths.stream()
                .filter(path -> !listed.contains(path))
                .forEach(path -> problems.error(path, new CourseFinding.ImageNotListed()));
        return media;
    }

    private void measure(String path) {
        ImageFile.read(path, ImageKind.of(path).orElseThrow(), files.bytes(path).orElseThrow(), problems)
                .ifPresent(size -> sizes.put(path, size));
    }

    private void describe(YamlMap image) {
        var path = path(image.get("file"));
        var author = image.get("author").text(120);
        var licence = image.get("licence").text(60);
        var description = prose.paragraphs(image.get("description").located(4_000));
        if (sizes.containsKey(path)) {
            var size = sizes.get(path);
            var bytes = files.bytes(path).orElseThrow();
            var kind = ImageKind.of(path).orElseThrow();
            media.put(
                    path,
                    new Media(
                            Digest.of(bytes),
                            path,
                            kind.contentType(),
                            size.width(),
                            size.height(),
                            author,
                            licence,
                            description,
                            bytes));
        }
    }

    private String path(YamlValue file) {
        var name = file.located(200);
        var path = FOLDER + name.value();
        if (!name.isStandIn() && !paths.contains(path)) {
            var known = paths.stream()
                    .map(image -> image.substring(FOLDER.length()))
                    .toList();
            file.wrong(
                    new CourseFinding.UnknownImage.Listed(new Quote(name.value()), problems.near(name.value(), known)));
        } else if (!name.isStandIn() && !listed.add(path)) {
            file.wrong(new CourseFinding.DuplicateImage(new Quote(name.value())));
        }
        return path;
    }
}
