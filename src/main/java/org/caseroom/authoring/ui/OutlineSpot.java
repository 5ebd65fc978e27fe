package org.caseroom.authoring.ui;

import java.io.Serializable;

/// A button in the outline of a draft.
///
/// @param module which module it is in, counted from 0
/// @param item which of its items it belongs to; [#MODULE] where it belongs to the module itself
record OutlineSpot(int module, int item, Act act) implements Serializable {

    static final int MODULE = -1;

    /// What the button does.
    enum Act {
        UP,
        DOWN,
        RENAME,
        MOVE,
        REMOVE
    }

    OutlineSpot to(int otherModule, int otherItem) {
        return new OutlineSpot(otherModule, otherItem, act);
    }

    OutlineSpot with(Act other) {
        return new OutlineSpot(module, item, other);
    }

    boolean isOfModule() {
        return item == MODULE;
    }

    /// Where its row goes when it is moved.
    OutlineSpot moved(boolean up) {
        var by = up ? -1 : 1;
        return isOfModule() ? to(module + by, item) : to(module, item + by);
    }

    /// The row before it, where its row is gone; a first item hands on to its module.
    OutlineSpot before() {
        return isOfModule() ? to(module - 1, item) : to(module, item - 1);
    }
}
