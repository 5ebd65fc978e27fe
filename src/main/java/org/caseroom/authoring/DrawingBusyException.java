package org.caseroom.authoring;

/// Cases could not be drawn in the time that there is for it, or the same author has asked for others meanwhile.
public class DrawingBusyException extends RuntimeException {}
