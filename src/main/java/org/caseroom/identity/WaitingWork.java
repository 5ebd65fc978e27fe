package org.caseroom.identity;

import java.util.List;
import java.util.Locale;

/// Work that waits for somebody to decide or to do it. Whichever feature has some says so here; the home page lists it.
public interface WaitingWork {

    /// Empty where nothing waits for this person.
    List<Line> waiting(Actor actor, Locale locale);

    /// What waits, in the reader's words, and where it is done.
    record Line(String words, String path) {}
}
