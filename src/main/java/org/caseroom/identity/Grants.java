package org.caseroom.identity;

import java.sql.SQLException;
import java.util.List;
import org.caseroom.shared.Ids;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people have been granted.
@Repository
class Grants {

    private final JdbcClient jdbc;
    private final Ids ids;

    Grants(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    void add(PersonId person, Role role, Scope scope) {
        var statement = jdbc.sql("""
                insert into identity_grant (id, person, role, scope, scope_organization, scope_course, scope_run)
                values (:id, :person, :role, :scope, :organization, :course, :run)
                """)
                .param("id", ids.next())
                .param("person", person.value())
                .param("role", role.name())
                .param("organization", null)
                .param("course", null)
                .param("run", null);
        (switch (scope) {
                    case Scope.Platform() -> statement.param("scope", "PLATFORM");
                    case Scope.Organizations(var root) ->
                        statement.param("scope", "ORGANIZATION").param("organization", root.value());
                    case Scope.Course(var course) ->
                        statement.param("scope", "COURSE").param("course", course.value());
                    case Scope.Run(var run) -> statement.param("scope", "RUN").param("run", run.value());
                })
                .update();
    }

    void remove(GrantId id) {
        jdbc.sql("delete from identity_grant where id = :id")
                .param("id", id.value())
                .update();
    }

    /// What a person holds, in the order in which it was given.
    List<Grant> of(PersonId person) {
        return jdbc.sql("select * from identity_grant where person = :person order by id")
                .param("person", person.value())
                .query(Row.as(Grants::grant))
                .list();
    }

    private static Grant grant(Row row) throws SQLException {
        var scope = switch (row.text("scope")) {
            case "PLATFORM" -> new Scope.Platform();
            case "ORGANIZATION" -> new Scope.Organizations(row.id("scope_organization", OrganizationId::new));
            case "COURSE" -> new Scope.Course(new Slug(row.text("scope_course")));
            case "RUN" -> new Scope.Run(row.id("scope_run", RunId::new));
            default -> throw new IllegalStateException("An unknown scope: " + row.text("scope"));
        };
        return new Grant(row.id("id", GrantId::new), row.oneOf("role", Role.class), scope);
    }
}
