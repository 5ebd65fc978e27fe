package org.caseroom;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Gives a context a database of its own: H2 in memory, or one on a real PostgreSQL if
/// `-Dcaseroom.test.store=postgres`.
class TestStore implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test store", freshDatabase()));
    }

    private static Map<String, Object> freshDatabase() {
        return switch (System.getProperty("caseroom.test.store", "h2")) {
            case "h2" -> h2();
            case "postgres" -> TestPostgres.freshDatabase();
            case String other ->
                throw new IllegalArgumentException("caseroom.test.store is h2 or postgres, not " + other);
        };
    }

    private static Map<String, Object> h2() {
        var url = "jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE";
        return Map.of("spring.datasource.url", url);
    }
}
