package org.caseroom.question;

/// A kind of file that can be handed in. The list is closed: each of these is looked into before it is kept. An archive
/// may hold anything, so it is none of them.
public enum FileKind {
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODT("odt", "application/vnd.oasis.opendocument.text"),
    PNG("png", "image/png"),
    JPEG("jpg", "image/jpeg"),
    TXT("txt", "text/plain"),
    CSV("csv", "text/csv");

    private final String extension;
    private final String mediaType;

    FileKind(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /// How the name of such a file ends, without the dot.
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
