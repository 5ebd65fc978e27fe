package org.caseroom.authoring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.caseroom.assessment.Participant;
import org.caseroom.assessment.PreviewAttempts;
import org.caseroom.assessment.Purpose;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.Reading;
import org.caseroom.identity.Actor;
import org.caseroom.learning.Previews;
import org.caseroom.shared.Digest;
import org.caseroom.shared.RunId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets those who may write a draft try it out in the player, as a participant would: with attempts that count for
/// nothing and are forgotten.
@Service
@Transactional
public class TryingOut implements Previews {

    /// A course with its images takes a few megabytes.
    private static final int KEPT = 16;

    private final Drafts drafts;
    private final DraftAccess open;
    private final Checking checking;
    private final PreviewAttempts attempts;
    private final Cache<Digest, CoursePack> packs =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    TryingOut(Drafts drafts, DraftAccess open, Checking checking, PreviewAttempts attempts) {
        this.drafts = drafts;
        this.open = open;
        this.checking = checking;
        this.attempts = attempts;
    }

    /// Begins anew, and forgets what the author has answered in this draft before. Empty where it is not sound:
    /// then the
    /// player could not show it.
    ///
    /// @throws DraftNotFoundException if there is no such draft, or the actor may not write it
    public Optional<RunId> begin(Actor actor, DraftId id) {
        var draft = open.find(actor, id);
        var run = new RunId(id.value());
        attempts.forget(new Participant(actor.person(), run, actor.organization(), Purpose.PREVIEW));
        return draft.isDiscarded() ? Optional.empty() : sound(id).map(_ -> run);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CoursePack> find(Actor actor, RunId id) {
        var draft = new DraftId(id.value());
        return drafts.find(draft)
                .filter(found -> !found.isDiscarded() && open.may(actor, found))
                .flatMap(_ -> sound(draft));
    }

    private Optional<CoursePack> sound(DraftId id) {
        var digest = checking.digest(id);
        var known = packs.getIfPresent(digest);
        if (known != null) {
            return Optional.of(known);
        }
        return checking.read(id) instanceof Reading.Sound<CoursePack> sound
                ? Optional.of(packs.asMap().merge(digest, sound.pack(), (first, _) -> first))
                : Optional.empty();
    }
}
