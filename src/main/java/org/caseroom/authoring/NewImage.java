package org.caseroom.authoring;

/// An image that somebody brings along.
///
/// @param fileName what it is called on their device
/// @param description what the picture says, for who cannot see it
@SuppressWarnings("ArrayRecordComponent") // never compared
public record NewImage(String fileName, byte[] bytes, String description, String author, String licence) {}
