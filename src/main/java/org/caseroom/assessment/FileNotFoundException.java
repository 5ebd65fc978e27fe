package org.caseroom.assessment;

/// There is no such file, or it was handed in elsewhere.
public class FileNotFoundException extends RuntimeException {}
