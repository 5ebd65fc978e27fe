package org.caseroom.coursepack.image;

import java.util.Optional;
import org.caseroom.coursepack.finding.ImageFinding;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;

/// Reads how large an image is and reports what keeps it from being shown.
public final class ImageFile {

    private ImageFile() {}

    public static Optional<ImageSize> read(String path, ImageKind kind, byte[] bytes, Problems problems) {
        if (kind == ImageKind.SVG) {
            return SourceText.decoded(path, bytes, problems).flatMap(source -> new SvgCheck(source, problems).size());
        }
        var size = switch (kind) {
            case PNG -> RasterHeader.ofPng(bytes);
            case JPEG -> RasterHeader.ofJpeg(bytes);
            case WEBP -> RasterHeader.ofWebp(bytes);
            case SVG -> throw new IllegalStateException("An SVG has no raster header.");
        };
        if (size.isEmpty()) {
            problems.error(path, new ImageFinding.Image(kind.toString()));
        } else if (!size.get().isAllowed()) {
            problems.error(
                    path,
                    new ImageFinding.ImageSize(size.get().width(), size.get().height(), ImageSize.MOST));
        }
        return size.filter(ImageSize::isAllowed);
    }
}
