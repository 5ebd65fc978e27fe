package org.caseroom.audit;

import static org.caseroom.shared.store.Moments.atOrNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseroom.identity.RowFilter;
import org.caseroom.shared.store.StoredNames;
import org.jspecify.annotations.Nullable;

/// The lines that somebody reads, as SQL over `audit_line line`: what they may see of what they look for.
final class AuditQuery {

    private static final String OLDER = """
            exists (select 1 from audit_line last where last.id = :before
                    and (line.at < last.at or (line.at = last.at and line.id < last.id)))""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private AuditQuery(RowFilter may) {
        conditions.add(may.condition());
        parameters.putAll(may.parameters());
    }

    static AuditQuery of(RowFilter may) {
        return new AuditQuery(may);
    }

    static AuditQuery of(RowFilter may, AuditFilter filter) {
        var query = new AuditQuery(may);
        query.keep("line.act = :act", "act", filter.act());
        query.keep("line.at >= :begin", "begin", atOrNull(filter.days().begin()));
        query.keep("line.at < :end", "end", atOrNull(filter.days().end()));
        var before = filter.before();
        query.keep(OLDER, "before", before == null ? null : before.value());
        if (filter.refused()) {
            query.conditions.add("line.refused");
        }
        if (!filter.search().isEmpty()) {
            query.parameters.put("whole", filter.search());
            query.keep("""
                    (lower(line.person_name) like lower(:search) escape '!'
                     or lower(line.subject_name) like lower(:search) escape '!'
                     or line.subject = :whole or cast(line.person as varchar) = :whole)""", "search", StoredNames.containing(filter.search()));
        }
        return query;
    }

    String condition() {
        return String.join("\nand ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void keep(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
