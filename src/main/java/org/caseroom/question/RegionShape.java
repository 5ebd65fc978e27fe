package org.caseroom.question;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// A part of a picture, in per cent of its width and its height.
///
/// @param at a rectangle: left, top, width, height; an ellipse: its middle and its two radii; a polygon: its corners,
/// one after the other
public record RegionShape(Outline outline, List<Double> at) {

    /// Less than this is a touch and no overlap, in per cent of the picture each way.
    private static final double TOUCH = 0.05;

    /// How a region is bounded.
    public enum Outline {
        RECTANGLE,
        ELLIPSE,
        POLYGON
    }

    public RegionShape {
        at = List.copyOf(at);
        if (!isCount(outline, at.size())) {
            throw new IllegalArgumentException("%s with %d numbers".formatted(outline, at.size()));
        }
    }

    /// Whether a form is drawn by so many numbers.
    public static boolean isCount(Outline outline, int numbers) {
        return outline == Outline.POLYGON ? numbers >= 6 && numbers <= 40 && numbers % 2 == 0 : numbers == 4;
    }

    /// Whether it has a size and nothing of it lies beside the picture.
    @JsonIgnore
    public boolean isWithin() {
        var bounds = area().getBounds2D();
        return !area().isEmpty()
                && bounds.getMinX() >= 0
                && bounds.getMinY() >= 0
                && bounds.getMaxX() <= 100
                && bounds.getMaxY() <= 100;
    }

    public boolean overlaps(RegionShape other) {
        var both = area();
        both.intersect(other.area());
        return !both.isEmpty()
                && both.getBounds2D().getWidth() > TOUCH
                && both.getBounds2D().getHeight() > TOUCH;
    }

    Point2D middle() {
        var bounds = area().getBounds2D();
        return new Point2D.Double(bounds.getCenterX(), bounds.getCenterY());
    }

    private Area area() {
        return new Area(drawn());
    }

    private Shape drawn() {
        return switch (outline) {
            case RECTANGLE -> new Rectangle2D.Double(at.get(0), at.get(1), at.get(2), at.get(3));
            case ELLIPSE ->
                new Ellipse2D.Double(at.get(0) - at.get(2), at.get(1) - at.get(3), 2 * at.get(2), 2 * at.get(3));
            case POLYGON -> polygon();
        };
    }

    private Shape polygon() {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD, at.size() / 2 + 1);
        path.moveTo(at.get(0), at.get(1));
        for (var corner = 2; corner < at.size(); corner += 2) {
            path.lineTo(at.get(corner), at.get(corner + 1));
        }
        path.closePath();
        return path;
    }
}
