package org.caseroom;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every table that there is, for tests that look for what must stand nowhere.
public final class Tables {

    private Tables() {}

    public static List<String> names(JdbcClient jdbc) {
        return jdbc
                .sql("select table_name from information_schema.tables where lower(table_schema) = 'public'")
                .query(String.class)
                .list()
                .stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }
}
