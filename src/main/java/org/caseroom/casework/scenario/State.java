package org.caseroom.casework.scenario;

import java.util.Arrays;

/// Everything that the rest of a play depends on, as a row of numbers: two ways that lead to the same row are one for
/// whoever looks for the best way on.
final class State {

    private static final int SCENE = 0;
    private static final int MINUTE = 1;
    private static final int FIRST_GAUGE = 2;

    private final int[] cells;
    private final int firstMark;

    private State(int[] cells, int firstMark) {
        this.cells = cells;
        this.firstMark = firstMark;
    }

    static State blank(int gauges, int marks) {
        var firstMark = FIRST_GAUGE + gauges;
        return new State(new int[firstMark + cells(marks)], firstMark);
    }

    /// How many cells hold so many marks.
    static int cells(int marks) {
        return (marks + Integer.SIZE - 1) / Integer.SIZE;
    }

    static void mark(int[] mask, int mark) {
        mask[mark / Integer.SIZE] |= 1 << (mark % Integer.SIZE);
    }

    int scene() {
        return cells[SCENE];
    }

    int minute() {
        return cells[MINUTE];
    }

    int gauge(int index) {
        return cells[FIRST_GAUGE + index];
    }

    /// A negative mark is never set: nothing asks for it.
    boolean isMarked(int mark) {
        return mark >= 0 && (cells[firstMark + mark / Integer.SIZE] & 1 << (mark % Integer.SIZE)) != 0;
    }

    State at(int scene) {
        return with(SCENE, scene);
    }

    State atMinute(int minute) {
        return with(MINUTE, minute);
    }

    State gauge(int index, int value) {
        return with(FIRST_GAUGE + index, value);
    }

    State marked(int mark) {
        if (mark < 0) {
            return this;
        }
        var cell = firstMark + mark / Integer.SIZE;
        return with(cell, cells[cell] | 1 << (mark % Integer.SIZE));
    }

    /// Without the marks that are not in a mask.
    State only(int[] mask) {
        var copy = cells.clone();
        for (var index = 0; index < mask.length; index++) {
            copy[firstMark + index] &= mask[index];
        }
        return new State(copy, firstMark);
    }

    private State with(int cell, int value) {
        if (cells[cell] == value) {
            return this;
        }
        var copy = cells.clone();
        copy[cell] = value;
        return new State(copy, firstMark);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State state && Arrays.equals(cells, state.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }
}
