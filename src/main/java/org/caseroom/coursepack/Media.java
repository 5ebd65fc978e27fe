package org.caseroom.coursepack;

import org.caseroom.shared.Digest;
import org.caseroom.shared.Prose;

/// An image of a course. It is only ever shown as an image, so nothing in it runs.
///
/// @param digest of its bytes
/// @param path such as `media/payment-chain.svg`
/// @param description what the picture says, for who cannot see it
public record Media(
        Digest digest,
        String path,
        String contentType,
        int width,
        int height,
        String author,
        String licence,
        Prose description,
        byte[] bytes) {

    public Media {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Media media && media.path.equals(path) && media.digest.equals(digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return "%s (%s, %d × %d)".formatted(path, contentType, width, height);
    }
}
