package org.caseroom.assessment;

/// Whether who began an attempt still takes part where they began it. Whichever feature knows says so here.
public interface Participation {

    /// Is not asked about what is only tried out.
    boolean lasts(Participant participant);
}
