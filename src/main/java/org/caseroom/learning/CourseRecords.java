package org.caseroom.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caseroom.assessment.Disclosing;
import org.caseroom.course.CourseLibrary;
import org.caseroom.course.CourseOwners;
import org.caseroom.coursepack.Activity;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.GradedActivity;
import org.caseroom.coursepack.ModulePart;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.Enrolment;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Organizations;
import org.caseroom.identity.People;
import org.caseroom.identity.SignInName;
import org.caseroom.shared.Completion;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What participants have completed, for themselves and for those who may review their completion.
///
/// What isn't complete, doesn't exist or is not for this actor to see throws a [PlaceNotFoundException].
@Service
@Transactional(readOnly = true)
public class CourseRecords {

    private final ProgressRecords records;
    private final Disclosing disclosing;
    private final Enrolling enrolling;
    private final CourseLibrary library;
    private final CourseOwners owners;
    private final People people;
    private final Organizations organizations;
    private final Access access;

    CourseRecords(
            ProgressRecords records,
            Disclosing disclosing,
            Enrolling enrolling,
            CourseLibrary library,
            CourseOwners owners,
            People people,
            Organizations organizations,
            Access access) {
        this.records = records;
        this.disclosing = disclosing;
        this.enrolling = enrolling;
        this.library = library;
        this.owners = owners;
        this.people = people;
        this.organizations = organizations;
        this.access = access;
    }

    /// What the actor has completed in a run.
    public CourseRecord own(Actor actor, RunId run) {
        return enrolling
                .participation(actor, run)
                .flatMap(enrolment -> completed(actor, enrolment))
                .orElseThrow(PlaceNotFoundException::new);
    }

    /// What somebody has completed.
    public CourseRecord of(Actor actor, CourseRecordId id) {
        return records.participant(id)
                .map(participant -> enrolling.of(participant.person(), participant.run()))
                .filter(enrolment -> enrolment.state().takesPart())
                .filter(enrolment -> maySee(actor, enrolment))
                .flatMap(enrolment -> completed(actor, enrolment))
                .orElseThrow(PlaceNotFoundException::new);
    }

    private boolean maySee(Actor actor, Enrolment enrolment) {
        var run = enrolling.run(enrolment.run());
        return enrolment.person().equals(actor.person())
                || access.may(
                        actor,
                        Action.REVIEW_COMPLETION,
                        owners.target(run.course(), run.id(), enrolment.organization()));
    }

    private Optional<CourseRecord> completed(Actor actor, Enrolment enrolment) {
        var secret = secretFrom(actor, enrolment);
        var whole = records.course(enrolment.id());
        var stand = secret.isEmpty() ? whole : whole.withoutScore();
        var completedAt = stand.completedAt();
        return stand.progress().completion() == Completion.COMPLETED && completedAt != null
                ? Optional.of(record(enrolment, new CourseRecord.Result(stand.progress(), completedAt), secret))
                : Optional.empty();
    }

    /// What participants may not know yet of themselves, others may who review it.
    private Set<Slug> secretFrom(Actor actor, Enrolment enrolment) {
        return enrolment.person().equals(actor.person())
                ? disclosing.secretScores(enrolment.person(), enrolment.run())
                : Set.of();
    }

    private CourseRecord record(Enrolment enrolment, CourseRecord.Result result, Set<Slug> secret) {
        var run = enrolling.run(enrolment.run());
        var pack = library.pack(run.version());
        return new CourseRecord(
                new CourseRecordId(enrolment.id().value()),
                people.name(enrolment.person()).orElseThrow(PlaceNotFoundException::new),
                people.signInName(enrolment.person()).map(SignInName::value).orElse(""),
                organizations
                        .find(enrolment.organization())
                        .map(found -> new CourseRecord.Body(found.id(), found.name()))
                        .orElseThrow(PlaceNotFoundException::new),
                content(pack, run),
                result,
                modules(pack, enrolment, secret));
    }

    private static CourseRecord.Content content(CoursePack pack, CourseRun run) {
        var course = pack.course();
        return new CourseRecord.Content(
                course.title(), course.language(), run.title(), run.version(), course.minutes());
    }

    private List<CourseRecord.Part> modules(CoursePack pack, Enrolment enrolment, Set<Slug> secret) {
        var modules = new HashMap<>(records.modules(enrolment.id()));
        var activities = new HashMap<>(records.activities(enrolment.id()));
        secret.forEach(each -> activities.computeIfPresent(each, (_, stand) -> stand.withoutScore()));
        pack.modules().stream()
                .filter(module -> module.activities().stream().map(Activity::id).anyMatch(secret::contains))
                .forEach(module -> modules.computeIfPresent(module.id(), (_, stand) -> stand.withoutScore()));
        return pack.modules().stream()
                .map(module -> part(
                        module.title(),
                        modules.getOrDefault(module.id(), ProgressRecords.Stand.NONE),
                        activities(module, activities)))
                .toList();
    }

    private static List<CourseRecord.Part> activities(ModulePart module, Map<Slug, ProgressRecords.Stand> stands) {
        return module.required().stream()
                .map(activity -> part(activity.title(), recorded(activity, stands), List.of()))
                .toList();
    }

    /// What only measures is promised to count for nothing else, so its score stands on no paper.
    private static ProgressRecords.Stand recorded(Activity activity, Map<Slug, ProgressRecords.Stand> stands) {
        var stand = stands.getOrDefault(activity.id(), ProgressRecords.Stand.NONE);
        return activity instanceof GradedActivity graded && graded.measures() ? stand.withoutScore() : stand;
    }

    private static CourseRecord.Part part(
            String title, ProgressRecords.Stand stand, List<CourseRecord.Part> activities) {
        return new CourseRecord.Part(title, stand.progress(), stand.completedAt(), activities);
    }
}
