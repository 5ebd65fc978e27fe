package org.caseroom.survey;

/// What was sent does not reply to this survey; nothing of it was kept.
public class NotAReplyException extends RuntimeException {}
