package org.caseroom.course;

import static org.caseroom.shared.store.Moments.at;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.caseroom.coursepack.Translation;
import org.caseroom.shared.Digest;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The published translations of versions and the bytes of their files. Nothing here is ever changed or deleted.
@Repository
class CourseTranslations {

    private static final RowMapper<PublishedTranslation> TRANSLATION = Row.as(CourseTranslations::translation);

    private final JdbcClient jdbc;
    private final CourseFiles files;

    CourseTranslations(JdbcClient jdbc, CourseFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /// The newest of each language.
    List<PublishedTranslation> newest(Digest base) {
        return jdbc.sql("""
                select translated.base, translated.digest, translated.language, translated.title
                from course_translation translated
                join course_translation_issue newest
                    on newest.base = translated.base and newest.translation = translated.digest
                where newest.base = :base and not exists (
                    select 1 from course_translation_issue later
                    where later.base = newest.base and later.language = newest.language
                      and (later.issued_at > newest.issued_at
                           or (later.issued_at = newest.issued_at and later.translation > newest.translation)))
                order by translated.language
                """).param("base", base.value()).query(TRANSLATION).list();
    }

    /// All that were ever published, the last first.
    List<PublishedTranslation> all(Digest base) {
        return jdbc.sql("""
                select translated.base, translated.digest, translated.language, translated.title
                from course_translation translated
                where translated.base = :base
                order by (select max(issued_at) from course_translation_issue issue
                          where issue.base = translated.base and issue.translation = translated.digest) desc, translated.digest
                """).param("base", base.value()).query(TRANSLATION).list();
    }

    boolean exists(Digest base, Digest translation) {
        return jdbc.sql("select count(*) as found from course_translation where base = :base and digest = :digest")
                        .param("base", base.value())
                        .param("digest", translation.value())
                        .query(Row.as(row -> row.number("found")))
                        .single()
                > 0;
    }

    /// Makes a translation the newest one in its language; adds it where it is new.
    void issue(Digest base, Translation translation, Instant now) {
        var language = translation.language();
        if (newest(base).stream()
                .anyMatch(each ->
                        each.language().equals(language) && each.digest().equals(translation.digest()))) {
            return;
        }
        add(base, translation);
        jdbc.sql("""
                insert into course_translation_issue (base, language, translation, issued_at)
                values (:base, :language, :translation, :at)
                on conflict do nothing
                """)
                .param("base", base.value())
                .param("language", language.toLanguageTag())
                .param("translation", translation.digest().value())
                .param("at", at(afterAllOthers(base, language, now)))
                .update();
    }

    Map<String, byte[]> files(Digest base, Digest translation) {
        var found = new TreeMap<String, byte[]>();
        jdbc.sql("""
                select named.path, file.bytes
                from course_translation_file named join course_file file on file.digest = named.file
                where named.base = :base and named.translation = :translation
                """)
                .param("base", base.value())
                .param("translation", translation.value())
                .query(Row.as(row -> Map.entry(row.text("path"), row.bytes("bytes"))))
                .list()
                .forEach(file -> found.put(file.getKey(), file.getValue()));
        return found;
    }

    private void add(Digest base, Translation translation) {
        var isNew = jdbc.sql("""
                insert into course_translation (base, digest, language, title)
                values (:base, :digest, :language, :title)
                on conflict do nothing
                """)
                        .param("base", base.value())
                        .param("digest", translation.digest().value())
                        .param("language", translation.language().toLanguageTag())
                        .param("title", translation.pack().course().title())
                        .update()
                == 1;
        if (isNew) {
            var written = translation.files();
            written.paths()
                    .forEach(path -> addFile(
                            base,
                            translation.digest(),
                            path,
                            written.bytes(path).orElseThrow()));
        }
    }

    private void addFile(Digest base, Digest translation, String path, byte[] bytes) {
        jdbc.sql("""
                insert into course_translation_file (base, translation, path, file)
                values (:base, :translation, :path, :file)
                """)
                .param("base", base.value())
                .param("translation", translation.value())
                .param("path", path)
                .param("file", files.add(bytes).value())
                .update();
    }

    /// Also where the clock of the node that published the last one is ahead.
    private Instant afterAllOthers(Digest base, Locale language, Instant now) {
        return jdbc.sql("""
                select issued_at from course_translation_issue
                where base = :base and language = :language order by issued_at desc limit 1
                """)
                .param("base", base.value())
                .param("language", language.toLanguageTag())
                .query(Row.as(row -> row.instant("issued_at")))
                .optional()
                .map(last -> last.plus(1, ChronoUnit.MICROS))
                .filter(next -> next.isAfter(now))
                .orElse(now);
    }

    private static PublishedTranslation translation(Row row) throws SQLException {
        return new PublishedTranslation(
                new Digest(row.text("base")),
                new Digest(row.text("digest")),
                Locale.forLanguageTag(row.text("language")),
                row.text("title"));
    }
}
