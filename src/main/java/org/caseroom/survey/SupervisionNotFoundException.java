package org.caseroom.survey;

/// There is nothing of that id that one is asked.
public class SupervisionNotFoundException extends RuntimeException {}
