package org.caseroom.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.caseroom.shared.Days;
import org.caseroom.shared.Parameters;
import org.jspecify.annotations.Nullable;

/// Which lines of the audit one looks for. It is written into the address of the screen and read from it; what makes no
/// sense there is dropped.
///
/// @param search part of the name of who did it or of what it was done to, or the whole id of either; empty for all
/// @param act such as `person.added`; null for all
/// @param refused whether only what was refused is looked for
/// @param days their zone is the reader's, so it is not part of the address
/// @param before only older lines than this one; null from the newest on
public record AuditFilter(
        String search,
        @Nullable String act,
        boolean refused,
        Days days,
        @Nullable AuditLineId before) {

    /// Everything, from the newest line on.
    public static final AuditFilter ALL = new AuditFilter("", null, false, Days.ALL, null);

    private static final Pattern ACT = Pattern.compile("[a-z.-]{1,64}");

    public AuditFilter {
        search = Parameters.searchable(search);
        act = act != null && ACT.matcher(act).matches() ? act : null;
    }

    /// Reads a filter from the query parameters of an address.
    ///
    /// @param zone in which the reader counts days
    public static AuditFilter of(Map<String, List<String>> values, ZoneId zone) {
        var parameters = Parameters.of(values);
        return new AuditFilter(
                parameters.text("search").orElse(""),
                parameters.text("act").orElse(null),
                parameters.text("refused").filter("only"::equals).isPresent(),
                new Days(parameters.read("from", LocalDate::parse), parameters.read("until", LocalDate::parse), zone),
                parameters.read("before", AuditLineId::of));
    }

    /// The query parameters that this filter is read from again. What isn't filtered by, isn't there.
    public Map<String, List<String>> parameters() {
        return new Parameters.Writer()
                .with("search", search.isEmpty() ? null : search)
                .with("act", act)
                .with("refused", refused ? "only" : null)
                .with("from", days.from())
                .with("until", days.until())
                .with("before", before)
                .values();
    }

    /// The same, going on behind a line.
    public AuditFilter before(@Nullable AuditLineId line) {
        return new AuditFilter(search, act, refused, days, line);
    }

    /// Whether it leaves anything out.
    public boolean narrows() {
        return !before(null).equals(ALL);
    }
}
