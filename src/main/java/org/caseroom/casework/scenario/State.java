package org.caseroom.casework.scenario;

import java.util.Arrays;
import java.util.function.Consumer;

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
        return new State(new int[firstMark + (marks + Integer.SIZE - 1) / Integer.SIZE], firstMark);
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
        return mark >= 0 && (cells[cell(mark)] & bit(mark)) != 0;
    }

    State at(int scene) {
        return with(cells -> cells[SCENE] = scene);
    }

    State atMinute(int minute) {
        return with(cells -> cells[MINUTE] = minute);
    }

    State gauge(int index, int value) {
        return with(cells -> cells[FIRST_GAUGE + index] = value);
    }

    State marked(int mark) {
        return mark < 0 ? this : with(cells -> cells[cell(mark)] |= bit(mark));
    }

    private int cell(int mark) {
        return firstMark + mark / Integer.SIZE;
    }

    private static int bit(int mark) {
        return 1 << (mark % Integer.SIZE);
    }

    private State with(Consumer<int[]> change) {
        var copy = cells.clone();
        change.accept(copy);
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
