package org.caseroom.bench;

import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// How a store is reached: by the driver, and by the server with these settings.
record StoreAccess(String url, String user, Map<String, String> settings) {

    /// The store that the server makes by itself in its data folder.
    static StoreAccess h2(Path folder) {
        var url = "jdbc:h2:file:" + folder.resolve("caseroom")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
        return new StoreAccess(url, "caseroom", Map.of());
    }

    static StoreAccess postgres(String url, String user) {
        return new StoreAccess(
                url,
                user,
                Map.of(
                        "spring.datasource.url", url,
                        "spring.datasource.username", user,
                        "spring.datasource.password", ""));
    }

    DataSource open() {
        return new DriverManagerDataSource(url, user, "");
    }
}
