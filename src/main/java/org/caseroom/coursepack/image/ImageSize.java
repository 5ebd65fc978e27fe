package org.caseroom.coursepack.image;

/// Width and height in pixels, or in units of an SVG's `viewBox`.
public record ImageSize(int width, int height) {

    /// The most that a raster image may measure each way.
    static final int MOST = 4_000;

    boolean isAllowed() {
        return width >= 1 && height >= 1 && width <= MOST && height <= MOST;
    }
}
