package org.caseroom.identity;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.HexFormat;
import org.caseroom.shared.store.Row;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where a name stands in a list. The stores sort each in their own way, so the place is written beside the name: the
/// beginning of its collation key by the order that Unicode gives for all languages together.
@Component
class NameOrder implements ApplicationRunner {

    private static final int LONGEST = 400;
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    NameOrder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String key(String name) {
        var bytes = Collator.getInstance(ULocale.ROOT).getCollationKey(name).toByteArray();
        var hex = HexFormat.of().formatHex(bytes);
        return hex.substring(0, Math.min(LONGEST, hex.length()));
    }

    /// Finds a place for those who came before there was one.
    @Override
    public void run(ApplicationArguments arguments) {
        while (place() == AT_ONCE) {
            // There may be more.
        }
    }

    private int place() {
        record Unplaced(PersonId id, String name) {}
        var people = jdbc.sql("select id, name from identity_person where sort_key is null fetch first %d rows only"
                        .formatted(AT_ONCE))
                .query(Row.as(row -> new Unplaced(row.id("id", PersonId::new), row.text("name"))))
                .list();
        people.forEach(person -> jdbc.sql("update identity_person set sort_key = :key where id = :id and name = :name")
                .param("key", key(person.name()))
                .param("id", person.id().value())
                .param("name", person.name())
                .update());
        return people.size();
    }
}
