package org.caseroom.authoring;

import java.util.List;
import java.util.Optional;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.Scope;
import org.caseroom.identity.Target;
import org.springframework.stereotype.Component;

/// Opens drafts to those who may write them, and to nobody else.
@Component
class DraftAccess {

    private final Drafts drafts;
    private final Access access;

    DraftAccess(Drafts drafts, Access access) {
        this.drafts = drafts;
        this.access = access;
    }

    List<Draft> list(Actor actor) {
        return drafts.list(
                access.rows(actor, Action.AUTHOR, "draft.organization", "cast(null as uuid)", "draft.course"));
    }

    /// @throws DraftNotFoundException if there is none, or none that the actor may write
    Draft find(Actor actor, DraftId id) {
        return drafts.find(id).filter(draft -> may(actor, draft)).orElseThrow(DraftNotFoundException::new);
    }

    /// The draft, which nobody else changes until this transaction ends.
    ///
    /// @throws DraftNotFoundException if there is none, or none that the actor may write
    /// @throws DraftClosedException if it was thrown away
    Draft lock(Actor actor, DraftId id) {
        find(actor, id);
        var draft = drafts.lock(id).filter(found -> may(actor, found)).orElseThrow(DraftNotFoundException::new);
        if (draft.isDiscarded()) {
            throw new DraftClosedException();
        }
        return draft;
    }

    /// The organization for which an actor begins courses: their own, else the first one that they write for.
    Optional<OrganizationId> home(Actor actor) {
        if (access.may(actor, Action.AUTHOR, Target.of(actor.organization()))) {
            return Optional.of(actor.organization());
        }
        return actor.grants().stream()
                .flatMap(held -> held.scope() instanceof Scope.Organizations(var root)
                        ? java.util.stream.Stream.of(root)
                        : java.util.stream.Stream.empty())
                .filter(root -> access.may(actor, Action.AUTHOR, Target.of(root)))
                .findFirst();
    }

    boolean may(Actor actor, Draft draft) {
        return access.may(actor, Action.AUTHOR, draft.target());
    }
}
