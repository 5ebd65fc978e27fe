package org.caseroom.coursepack.markdown;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;

/// An image that stands alone in its paragraph.
final class Figure extends CustomBlock {

    private final Image image;

    Figure(Image image) {
        this.image = image;
    }

    Image image() {
        return image;
    }
}
