package org.caseroom.audit;

import java.util.List;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.RowFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads the audit, for those who may: each sees the lines of the organizations that their grant covers.
@Service
@Transactional(readOnly = true)
public class AuditReading {

    /// So many lines stand on a page.
    public static final int PAGE_SIZE = 50;

    private final AuditLines lines;
    private final Access access;

    AuditReading(AuditLines lines, Access access) {
        this.lines = lines;
        this.access = access;
    }

    /// Lines, the newest first.
    ///
    /// @param older where the next page begins; null where this is the last
    public record Page(List<AuditLine> lines, @Nullable AuditLineId older) {

        public Page {
            lines = List.copyOf(lines);
        }
    }

    /// A page of what the filter leaves.
    ///
    /// @throws org.caseroom.identity.NotAllowedException if the actor may read no records anywhere
    public Page page(Actor actor, AuditFilter filter) {
        var found = lines.newest(AuditQuery.of(visible(actor), filter), PAGE_SIZE + 1);
        var shown = found.subList(0, Math.min(PAGE_SIZE, found.size()));
        return new Page(shown, found.size() > PAGE_SIZE ? shown.getLast().id() : null);
    }

    /// The acts among the lines that the actor may see.
    ///
    /// @throws org.caseroom.identity.NotAllowedException if the actor may read no records anywhere
    public List<String> acts(Actor actor) {
        return lines.acts(AuditQuery.of(visible(actor)));
    }

    private RowFilter visible(Actor actor) {
        access.requireAnywhere(actor, Action.READ_RECORDS);
        return access.rows(
                actor, Action.READ_RECORDS, "line.organization", "cast(null as uuid)", "cast(null as varchar)");
    }
}
