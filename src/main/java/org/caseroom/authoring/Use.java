package org.caseroom.authoring;

/// A place in a lesson that uses a term or an image.
///
/// @param title of the lesson
/// @param says the words of the link, or the alternative text of the image; empty where there are none
public record Use(String path, String title, int line, String says) {}
