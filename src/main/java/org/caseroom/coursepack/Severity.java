package org.caseroom.coursepack;

/// How much a [Problem] weighs: an error keeps a course from being published, a warning asks its author to look again.
public enum Severity {
    ERROR,
    WARNING
}
