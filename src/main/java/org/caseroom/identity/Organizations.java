package org.caseroom.identity;

import java.sql.SQLException;
import java.util.Optional;
import org.caseroom.shared.Ids;
import org.caseroom.shared.store.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The organization tree: regions, countries, agencies, units.
@Service
@Transactional
public class Organizations {

    private static final RowMapper<Organization> ORGANIZATION = Row.as(Organizations::organization);

    private final JdbcClient jdbc;
    private final Ids ids;

    Organizations(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /// Adds an organization on behalf of the platform itself.
    ///
    /// @throws MisplacedOrganizationException if its kind does not fit below the parent
    public OrganizationId add(
            OrganizationKind kind, String name, @Nullable OrganizationId parent, @Nullable String countryCode) {
        lockTree();
        requireFitting(kind, parent);
        var id = new OrganizationId(ids.next());
        jdbc.sql("""
                insert into identity_organization (id, kind, name, parent, country_code)
                values (:id, :kind, :name, :parent, :countryCode)
                """)
                .param("id", id.value())
                .param("kind", kind.name())
                .param("name", name)
                .param("parent", parent == null ? null : parent.value())
                .param("countryCode", countryCode)
                .update();
        jdbc.sql("insert into identity_organization_path (ancestor, descendant, depth) values (:id, :id, 0)")
                .param("id", id.value())
                .update();
        if (parent != null) {
            jdbc.sql("""
                    insert into identity_organization_path (ancestor, descendant, depth)
                    select ancestor, cast(:id as uuid), depth + 1 from identity_organization_path where descendant = :parent
                    """)
                    .param("id", id.value())
                    .param("parent", parent.value())
                    .update();
        }
        return id;
    }

    /// Keeps an organization from being removed until the transaction ends.
    ///
    /// @throws OrganizationNotFoundException if there is none, or not any more
    void hold(OrganizationId id) {
        var found = jdbc.sql("select id from identity_organization where id = :id and removed_at is null for update")
                .param("id", id.value())
                .query(Row.as(row -> row.id("id", OrganizationId::new)))
                .optional();
        if (found.isEmpty()) {
            throw new OrganizationNotFoundException();
        }
    }

    /// Whether there is such an organization, which has not been removed.
    @Transactional(readOnly = true)
    public boolean isKept(OrganizationId id) {
        return jdbc.sql("select count(*) as found from identity_organization where id = :id and removed_at is null")
                        .param("id", id.value())
                        .query(Row.as(row -> row.number("found")))
                        .single()
                > 0;
    }

    /// Keeps others from changing the tree until the transaction ends.
    void lockTree() {
        jdbc.sql("select id from identity_tree where id = 1 for update")
                .query(Row.as(row -> row.number("id")))
                .single();
    }

    /// The root of a tree that is called so.
    Optional<OrganizationId> findRoot(String name) {
        return jdbc.sql("""
                select id from identity_organization
                where parent is null and removed_at is null and name = :name order by id fetch first 1 rows only
                """)
                .param("name", name)
                .query(Row.as(row -> row.id("id", OrganizationId::new)))
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Organization> find(OrganizationId id) {
        return jdbc.sql("select * from identity_organization where id = :id")
                .param("id", id.value())
                .query(ORGANIZATION)
                .optional();
    }

    /// Whether one organization is the other or stands below it.
    @Transactional(readOnly = true)
    public boolean isWithin(OrganizationId inner, OrganizationId outer) {
        return jdbc.sql("""
                        select count(*) as found from identity_organization_path
                        where ancestor = :outer and descendant = :inner
                        """)
                        .param("outer", outer.value())
                        .param("inner", inner.value())
                        .query(Row.as(row -> row.number("found")))
                        .single()
                > 0;
    }

    void requireFitting(OrganizationKind kind, @Nullable OrganizationId parent) {
        if (parent != null) {
            var above = find(parent).orElseThrow(() -> new MisplacedOrganizationException("There is no such parent."));
            if (!kind.fitsBelow(above.kind())) {
                throw new MisplacedOrganizationException("A %s can't stand below a %s.".formatted(kind, above.kind()));
            }
        }
    }

    /// Those that stand beside each other have names of their own, whatever the case and the spaces. Call it with
    /// the tree
    /// locked.
    ///
    /// @param parent null for the roots of trees
    /// @param except which may keep its name
    /// @throws OrganizationNameTakenException if another one of that name stands there
    void requireFreeName(String name, @Nullable OrganizationId parent, @Nullable OrganizationId except) {
        var beside = parent == null
                ? jdbc.sql("select * from identity_organization where parent is null and removed_at is null")
                : jdbc.sql("select * from identity_organization where parent = :parent and removed_at is null")
                        .param("parent", parent.value());
        beside.query(ORGANIZATION).list().stream()
                .filter(other -> !other.id().equals(except))
                .filter(other -> PlainName.of(other.name()).equals(PlainName.of(name)))
                .findFirst()
                .ifPresent(other -> {
                    throw new OrganizationNameTakenException(other.name());
                });
    }

    static Organization organization(Row row) throws SQLException {
        return new Organization(
                row.id("id", OrganizationId::new),
                row.oneOf("kind", OrganizationKind.class),
                row.text("name"),
                row.idOrNull("parent", OrganizationId::new),
                row.textOrNull("country_code"));
    }
}
