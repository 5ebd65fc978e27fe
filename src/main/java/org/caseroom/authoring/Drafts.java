package org.caseroom.authoring;

import static org.caseroom.shared.store.Moments.at;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.PersonId;
import org.caseroom.identity.RowFilter;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The drafts. Whoever changes one of its files locks the draft first.
@Repository
class Drafts {

    private static final RowMapper<Draft> DRAFT = Row.as(Drafts::draft);
    private static final String SELECT = """
            select draft.*, coalesce(person.name, '') as changed_by_name
            from authoring_draft draft left join identity_report_person person on person.person = draft.changed_by
            """;

    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Draft draft) {
        jdbc.sql("""
                insert into authoring_draft (
                    id, course, title, organization, owner, based_on, state, revision, created_at, changed_at, changed_by)
                values (:id, :course, :title, :organization, :owner, :basedOn, :state, :revision, :at, :at, :owner)
                """)
                .param("id", draft.id().value())
                .param("course", draft.course().value())
                .param("title", draft.title())
                .param("organization", draft.organization().value())
                .param("owner", draft.owner().value())
                .param(
                        "basedOn",
                        draft.basedOn() == null ? null : draft.basedOn().value())
                .param("state", draft.state().name())
                .param("revision", draft.revision())
                .param("at", at(draft.createdAt()))
                .update();
    }

    Optional<Draft> find(DraftId id) {
        return jdbc.sql(SELECT + "where draft.id = :id")
                .param("id", id.value())
                .query(DRAFT)
                .optional();
    }

    /// The draft, which nobody else changes until this transaction ends.
    Optional<Draft> lock(DraftId id) {
        jdbc.sql("select id from authoring_draft where id = :id for update")
                .param("id", id.value())
                .query(Row.as(row -> row.id("id", DraftId::new)))
                .optional();
        return find(id);
    }

    List<Draft> list(RowFilter filter) {
        return jdbc.sql(SELECT + "where " + filter.condition() + " order by draft.changed_at desc, draft.id desc")
                .params(filter.parameters())
                .query(DRAFT)
                .list();
    }

    /// Says that a file of a locked draft has changed.
    void touch(Draft draft, PersonId by, Instant when) {
        jdbc.sql("""
                update authoring_draft
                set revision = :revision, title = :title, course = :course, state = :state, changed_at = :at, changed_by = :by
                where id = :id
                """)
                .param("revision", draft.revision())
                .param("title", draft.title())
                .param("course", draft.course().value())
                .param("state", draft.state().name())
                .param("at", at(when))
                .param("by", by.value())
                .param("id", draft.id().value())
                .update();
    }

    void become(DraftId id, DraftState state) {
        jdbc.sql("update authoring_draft set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    void become(DraftId id, DraftState state, Digest version) {
        jdbc.sql("update authoring_draft set state = :state, based_on = :version where id = :id")
                .param("state", state.name())
                .param("version", version.value())
                .param("id", id.value())
                .update();
    }

    private static Draft draft(Row row) throws SQLException {
        return new Draft(
                row.id("id", DraftId::new),
                new Slug(row.text("course")),
                row.text("title"),
                row.id("organization", OrganizationId::new),
                row.id("owner", PersonId::new),
                digest(row.textOrNull("based_on")),
                row.oneOf("state", DraftState.class),
                row.longNumber("revision"),
                row.instant("created_at"),
                row.instant("changed_at"),
                row.text("changed_by_name"));
    }

    private static @Nullable Digest digest(@Nullable String text) {
        return text == null ? null : new Digest(text);
    }
}
