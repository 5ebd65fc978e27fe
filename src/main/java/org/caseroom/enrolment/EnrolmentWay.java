package org.caseroom.enrolment;

/// How people come into a run by themselves, if they can.
public enum EnrolmentWay {
    ANYONE,
    BY_CODE,
    BY_NOMINATION
}
