package org.caseroom.programme;

/// There is no such programme, or it is not for that line of work.
public class ProgrammeNotFoundException extends RuntimeException {}
