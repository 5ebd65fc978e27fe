package org.caseroom.assessment.analysis;

/// How many participants it takes before figures are worth reading.
public final class Enough {

    /// With fewer no figure is given: it would say more about these few than about the question.
    public static final int TO_SHOW = 10;

    /// With fewer nothing is concluded.
    public static final int TO_CONCLUDE = 30;

    private Enough() {}
}
