package org.caseroom.coursepack.source;

/// So much is wrong that reading on helps nobody.
public class EnoughProblemsException extends RuntimeException {}
