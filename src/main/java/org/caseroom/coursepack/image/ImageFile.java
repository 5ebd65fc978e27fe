package org.caseroom.coursepack.image;

import java.util.Optional;
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
            problems.error(path, "image", "The file is no %s image that can be read; export it again.".formatted(kind));
        } else if (!size.get().isAllowed()) {
            problems.error(
                    path,
                    "image-size",
                    "The image measures %,d × %,d pixels; at most %,d × %,d are allowed."
                            .formatted(size.get().width(), size.get().height(), ImageSize.MOST, ImageSize.MOST));
        }
        return size.filter(ImageSize::isAllowed);
    }
}
