package org.caseroom.learning.api;

import org.caseroom.course.ContentFile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// Answers with content that its digest names, so that a browser may keep it.
final class Served {

    private static final String IMMUTABLE = "private, immutable, max-age=31536000";

    private Served() {}

    static ResponseEntity<byte[]> immutable(ContentFile file, String encodings) {
        var answer = ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, IMMUTABLE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CONTENT_TYPE, file.type());
        var compressed = file.compressed();
        return compressed != null && encodings.contains("gzip")
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(compressed)
                : answer.body(file.bytes());
    }
}
