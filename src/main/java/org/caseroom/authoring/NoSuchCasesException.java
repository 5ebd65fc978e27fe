package org.caseroom.authoring;

/// There are no cases of this kind with these parameters.
public class NoSuchCasesException extends RuntimeException {}
