package org.caseroom.coursepack.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caseroom.coursepack.Media;
import org.caseroom.coursepack.source.Problems;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;

/// Sees that every image is a figure, exists and has words for who cannot see it.
final class ImageCheck extends AbstractVisitor {

    private final LessonSurroundings surroundings;
    private final NodePlaces places;
    private final Problems problems;
    private final List<Media> images = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();

    ImageCheck(LessonSurroundings surroundings, NodePlaces places, Problems problems) {
        this.surroundings = surroundings;
        this.places = places;
        this.problems = problems;
    }

    List<Media> images() {
        return images;
    }

    /// Also those of images that are broken.
    Set<String> paths() {
        return paths;
    }

    @Override
    public void visit(Image image) {
        problems.error(
                places.of(image),
                "image-place",
                "An image stands alone in its paragraph; put an empty line before and after it.");
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof Figure figure) {
            check(figure);
        } else {
            visitChildren(block);
        }
    }

    private void check(Figure figure) {
        var path = figure.image().getDestination();
        if (PlainText.of(figure.image()).isEmpty()) {
            problems.error(
                    places.of(figure),
                    "image-alt",
                    "The image has no alternative text; say between the brackets what it shows.");
        }
        if (surroundings.imagePaths().contains(path)) {
            paths.add(path);
            var media = surroundings.images().get(path);
            if (media != null && !images.contains(media)) {
                images.add(media);
            }
        } else {
            problems.error(
                    places.of(figure),
                    "unknown-image",
                    "There is no image %s in this course; images lie in media/.%s"
                            .formatted(Problems.quoted(path), problems.suggestion(path, surroundings.imagePaths())));
        }
    }
}
