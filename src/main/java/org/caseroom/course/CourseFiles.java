package org.caseroom.course;

import org.caseroom.shared.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The bytes of published files, each kept once.
@Repository
class CourseFiles {

    private final JdbcClient jdbc;

    CourseFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps a file and names it.
    Digest add(byte[] bytes) {
        var file = Digest.of(bytes);
        jdbc.sql("insert into course_file (digest, bytes) values (:digest, :bytes) on conflict do nothing")
                .param("digest", file.value())
                .param("bytes", bytes)
                .update();
        return file;
    }
}
