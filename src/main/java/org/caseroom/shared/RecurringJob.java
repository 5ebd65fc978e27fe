package org.caseroom.shared;

import java.time.Duration;

/// Work that is done again and again, on one node at a time. It may be late and it may come twice: nothing that is
/// scored depends on it, and doing it again changes nothing.
public interface RecurringJob {

    /// Names it for ever: the name stands in the store.
    String name();

    /// How long to wait from the end of one time to the next.
    Duration pause();

    /// Does what there is to do now. What it throws is logged, and it is tried again.
    void run();
}
