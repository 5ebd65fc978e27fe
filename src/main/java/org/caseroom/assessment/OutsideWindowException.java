package org.caseroom.assessment;

/// An attempt was to begin before or after the window of its activity.
public class OutsideWindowException extends RuntimeException {

    private final AttemptWindow window;
    private final boolean early;

    OutsideWindowException(AttemptWindow window, boolean early) {
        super("%s is open from %s to %s.".formatted(window.activity().value(), window.opensAt(), window.closesAt()));
        this.window = window;
        this.early = early;
    }

    public AttemptWindow window() {
        return window;
    }

    /// Whether it opens later.
    public boolean early() {
        return early;
    }
}
