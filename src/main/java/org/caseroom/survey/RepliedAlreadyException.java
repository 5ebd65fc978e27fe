package org.caseroom.survey;

/// Somebody replies to a survey once.
public class RepliedAlreadyException extends RuntimeException {}
