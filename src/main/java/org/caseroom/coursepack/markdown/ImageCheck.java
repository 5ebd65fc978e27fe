package org.caseroom.coursepack.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caseroom.coursepack.Media;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.finding.MarkdownFinding;
import org.caseroom.coursepack.finding.Quote;
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
        problems.error(places.of(image), new MarkdownFinding.ImagePlace());
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
            problems.error(places.of(figure), new MarkdownFinding.ImageAlt());
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
                    new CourseFinding.UnknownImage.Shown(
                            new Quote(path), problems.near(path, surroundings.imagePaths())));
        }
    }
}
