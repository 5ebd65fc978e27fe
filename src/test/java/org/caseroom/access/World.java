package org.caseroom.access;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.assessment.Appeal;
import org.caseroom.assessment.AttemptAccess;
import org.caseroom.assessment.LikenessId;
import org.caseroom.authoring.DraftId;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.EnrolmentId;
import org.caseroom.enrolment.EnrolmentWay;
import org.caseroom.enrolment.Joining;
import org.caseroom.enrolment.RunCode;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Granting;
import org.caseroom.identity.LettingIn;
import org.caseroom.identity.Scope;
import org.caseroom.identity.SignIns;
import org.caseroom.identity.intake.ImportId;
import org.caseroom.learning.CourseRecordId;
import org.caseroom.learning.ProgressKeeping;
import org.caseroom.notification.MessageId;
import org.caseroom.practice.ReviewId;
import org.caseroom.practice.SampleReview;
import org.caseroom.reporting.ReportedEnrolment;
import org.caseroom.shared.Slug;
import org.caseroom.shared.TypedId;
import org.caseroom.survey.SupervisionId;
import org.springframework.context.ApplicationContext;

/// Two agencies in two countries, each with people, a course that it published, a draft, runs, attempts, messages and
/// an import. Whatever belongs to agency A speaks of Almara, whatever belongs to agency B of Borvia.
final class World {

    static final Slug FIRST_LESSON = new Slug("a-first-account");
    static final Slug SECOND_LESSON = new Slug("the-first-steps");
    static final Slug SURVEY = new Slug("what-you-think");
    /// Nobody is asked in this world; who may answer is for SurveysAtWorkTest.
    static final SupervisionId NO_SUPERVISION =
            new SupervisionId(UUID.fromString("0f5d9a3e-5f0e-4c43-9d5e-0d5b0d6d7a22"));
    static final Slug QUIZ = new Slug("check-yourself");

    static final Slug COURSE_B = new Slug("borvia-course");

    final Slug courseA = new Slug("almara-course");
    final Residents residents;
    final Deeds deeds;
    final DraftId draftA;
    /// Bears the name of a course of agency B.
    final DraftId usurpingDraftA;
    /// By code.
    final CourseRun runA;
    final RunCode codeA;
    /// For anyone.
    final CourseRun openRunA;
    /// Waits to be accepted.
    final EnrolmentId nomination;
    /// Amina has handed it in, and begun another one.
    final AttemptAccess reviewed;
    /// Against the grading of its first question.
    final Appeal appeal;
    /// A question that she has practised.
    final ReviewId practised;
    /// That an answer of Amina's is right in a case of agency B.
    final LikenessId likeness;
    final MessageId message;
    final ImportId checkedImport;
    final ImportId endedImport;

    private final ApplicationContext application;
    private final Map<Who, AttemptAccess> attempts = new EnumMap<>(Who.class);
    final CourseRun runB;
    private final Map<Class<?>, TypedId> thingsOfB;

    World(ApplicationContext application) {
        this.application = application;
        residents = new Residents(application);
        deeds = new Deeds(application, residents);
        draftA = deeds.publish(Who.AUTHOR_A, courseA, "Almara course");
        var draftB = deeds.publish(Who.AUTHOR_B, COURSE_B, "Borvia course");
        usurpingDraftA = deeds.begin(Who.AUTHOR_A, COURSE_B, "Almara takes over");
        deeds.addTo(courseA, "Almara", residents.agencyA, residents.unitA);
        runA = deeds.open(courseA, "Almara autumn", EnrolmentWay.BY_CODE);
        codeA = bean(RunKeeping.class).code(actor(Who.ADMINISTRATOR), runA.id()).orElseThrow();
        openRunA = deeds.open(courseA, "Almara spring", EnrolmentWay.ANYONE);
        runB = deeds.open(COURSE_B, "Borvia autumn", EnrolmentWay.ANYONE);
        residents.enter(Who.INSTRUCTOR_OF_COURSE, new Scope.Course(courseA));
        residents.enter(Who.INSTRUCTOR_OF_RUN, new Scope.Run(runA.id()));
        enrol();
        reviewed = deeds.sit(Who.AMINA, runA);
        practised = SampleReview.answered(application, actor(Who.AMINA), runA);
        appeal = deeds.appeal(Who.AMINA, runA, reviewed);
        var appealB = deeds.appeal(Who.BAO, runB, deeds.sit(Who.BAO, runB));
        attempts.put(Who.AMINA, deeds.start(Who.AMINA, runA));
        attempts.put(Who.BAO, deeds.start(Who.BAO, runB));
        likeness = deeds.note(reviewed, attempt(Who.BAO));
        nomination = deeds.nominate(runA);
        List.of(Who.AMINA, Who.BAO).forEach(deeds::forgetPassword);
        message = deeds.write(Who.AMINA, runA, "Almara calls");
        var messageB = deeds.write(Who.BAO, runB, "Borvia calls");
        endedImport = deeds.bring(Who.IMPORTER_A, "Almara", "almara-first");
        checkedImport = deeds.check(Who.IMPORTER_A, "Almara", "almara-second");
        var importB = deeds.check(Who.ADMINISTRATOR_B, "Borvia", "borvia-first");
        var likenessB = deeds.note(attempt(Who.BAO), reviewed);
        thingsOfB = thingsOfB(draftB, messageB, importB, likenessB, appealB.id());
    }

    /// Amina has completed her run and takes part in another, Amani has used all attempts.
    private void enrol() {
        for (var who : List.of(Who.AMINA, Who.AMANI)) {
            bean(Joining.class).join(actor(who), codeA.toString());
        }
        bean(Enrolling.class).enrol(actor(Who.AMINA), openRunA.id());
        bean(Enrolling.class).enrol(actor(Who.BAO), runB.id());
        bean(ProgressKeeping.class).read(actor(Who.AMINA), runA.id(), FIRST_LESSON);
        bean(ProgressKeeping.class).read(actor(Who.AMINA), runA.id(), SECOND_LESSON);
        for (var time = 0; time < 3; time++) {
            deeds.sit(Who.AMANI, runA);
        }
    }

    private Map<Class<?>, TypedId> thingsOfB(TypedId... more) {
        var bao = actor(Who.BAO);
        var enrolment = bean(Enrolling.class).of(bao.person(), runB.id()).id();
        var grants = bean(Granting.class).of(actor(Who.ADMINISTRATOR), bao.person());
        return Stream.concat(
                        Stream.of(more),
                        Stream.of(
                                residents.agencyB,
                                runB.id(),
                                bao.person(),
                                enrolment,
                                new CourseRecordId(enrolment.value()),
                                new ReportedEnrolment(enrolment.value()),
                                attempt(Who.BAO).attempt().attempt(),
                                bean(SignIns.class).of(bao).getFirst().id(),
                                grants.getFirst().id()))
                .collect(Collectors.toMap(Object::getClass, id -> id));
    }

    /// What agency B has of that kind, if it is a kind of which both have something.
    Optional<TypedId> ofB(Class<?> kind) {
        return Optional.ofNullable(thingsOfB.get(kind));
    }

    /// Whose things a text speaks of.
    String sides(String text) {
        var a = Stream.of("Almara", "almara", runA.id(), openRunA.id(), residents.amina, residents.amani)
                .anyMatch(mark -> text.contains(mark.toString()));
        var b = Stream.of("Borvia", "borvia", runB.id(), actor(Who.BAO).person())
                .anyMatch(mark -> text.contains(mark.toString()));
        return a && b ? "A B" : a ? "A" : b ? "B" : "";
    }

    Actor actor(Who who) {
        return residents.actor(who);
    }

    /// An attempt that is open: one's own, where one has one.
    AttemptAccess attempt(Who who) {
        return attempts.getOrDefault(who, Objects.requireNonNull(attempts.get(Who.AMINA)));
    }

    /// The token of an attempt that somebody's browser keeps; empty where it keeps none.
    ///
    /// @param handedIn whether it is the attempt that is reviewed
    String attemptToken(Who who, boolean handedIn) {
        if (!attempts.containsKey(who)) {
            return "";
        }
        return handedIn && who == Who.AMINA ? reviewed.token() : attempt(who).token();
    }

    EnrolmentId enrolmentOf(Who who) {
        return bean(Enrolling.class).of(actor(who).person(), runA.id()).id();
    }

    /// A link that lets somebody in.
    String link() {
        return bean(LettingIn.class)
                .issue(actor(Who.IMPORTER_A), residents.invited)
                .token();
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
