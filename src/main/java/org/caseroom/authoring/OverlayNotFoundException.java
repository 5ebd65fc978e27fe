package org.caseroom.authoring;

/// There is no such course, organization or overlay, or none for this person.
public class OverlayNotFoundException extends RuntimeException {}
