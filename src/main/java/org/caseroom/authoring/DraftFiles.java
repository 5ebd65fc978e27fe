package org.caseroom.authoring;

import static org.caseroom.shared.store.Moments.at;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.Digest;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The files of drafts, byte for byte.
@Repository
class DraftFiles {

    private final JdbcClient jdbc;

    DraftFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DraftFile> find(DraftId draft, String path) {
        return jdbc.sql("""
                select file.*, coalesce(person.name, '') as changed_by_name
                from authoring_draft_file file left join identity_report_person person on person.person = file.changed_by
                where file.draft = :draft and file.path = :path
                """)
                .param("draft", draft.value())
                .param("path", path)
                .query(Row.as(DraftFiles::file))
                .optional();
    }

    Map<String, byte[]> all(DraftId draft) {
        var files = new TreeMap<String, byte[]>();
        jdbc.sql("select path, bytes from authoring_draft_file where draft = :draft")
                .param("draft", draft.value())
                .query(Row.as(row -> Map.entry(row.text("path"), row.bytes("bytes"))))
                .list()
                .forEach(file -> files.put(file.getKey(), file.getValue()));
        return files;
    }

    /// What names the content of each file.
    SortedMap<String, Digest> digests(DraftId draft) {
        var digests = new TreeMap<String, Digest>();
        jdbc.sql("select path, digest from authoring_draft_file where draft = :draft")
                .param("draft", draft.value())
                .query(Row.as(row -> Map.entry(row.text("path"), new Digest(row.text("digest")))))
                .list()
                .forEach(file -> digests.put(file.getKey(), file.getValue()));
        return digests;
    }

    /// Keeps a file of a locked draft, in the place of what was there.
    void put(DraftId draft, String path, byte[] bytes, long revision, PersonId by, Instant when) {
        remove(draft, path);
        jdbc.sql("""
                insert into authoring_draft_file (draft, path, digest, bytes, revision, changed_at, changed_by)
                values (:draft, :path, :digest, :bytes, :revision, :at, :by)
                """)
                .param("draft", draft.value())
                .param("path", path)
                .param("digest", Digest.of(bytes).value())
                .param("bytes", bytes)
                .param("revision", revision)
                .param("at", at(when))
                .param("by", by.value())
                .update();
    }

    void remove(DraftId draft, String path) {
        jdbc.sql("delete from authoring_draft_file where draft = :draft and path = :path")
                .param("draft", draft.value())
                .param("path", path)
                .update();
    }

    private static DraftFile file(Row row) throws SQLException {
        return new DraftFile(
                row.text("path"),
                row.bytes("bytes"),
                row.longNumber("revision"),
                row.instant("changed_at"),
                row.text("changed_by_name"));
    }
}
