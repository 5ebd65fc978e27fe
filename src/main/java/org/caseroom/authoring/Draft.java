package org.caseroom.authoring;

import java.time.Instant;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.PersonId;
import org.caseroom.identity.Target;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// A course folder that somebody is writing, without its files.
///
/// @param basedOn the published version that it began with or was last published as; null where there is none
/// @param revision grows with every change of one of its files
/// @param changedByName who changed it last
public record Draft(
        DraftId id,
        Slug course,
        String title,
        OrganizationId organization,
        PersonId owner,
        @Nullable Digest basedOn,
        DraftState state,
        long revision,
        Instant createdAt,
        Instant changedAt,
        String changedByName) {

    Target target() {
        return new Target(organization, null, course, null);
    }

    Auditable.Subject subject() {
        return new Auditable.Subject("draft", id.toString(), title);
    }

    Draft called(Slug course, String title) {
        return new Draft(
                id, course, title, organization, owner, basedOn, state, revision, createdAt, changedAt, changedByName);
    }

    /// The draft after one more change, which opens it where it had been published.
    Draft next() {
        return new Draft(
                id,
                course,
                title,
                organization,
                owner,
                basedOn,
                DraftState.OPEN,
                revision + 1,
                createdAt,
                changedAt,
                changedByName);
    }

    public boolean isDiscarded() {
        return state == DraftState.DISCARDED;
    }
}
