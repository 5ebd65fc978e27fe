package org.caseroom.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.assessment.AttemptAccess;
import org.caseroom.assessment.Attempting;
import org.caseroom.assessment.DeviceId;
import org.caseroom.authoring.Beginning;
import org.caseroom.authoring.DraftId;
import org.caseroom.authoring.DraftImages;
import org.caseroom.authoring.Drafting;
import org.caseroom.authoring.Issuing;
import org.caseroom.authoring.NewImage;
import org.caseroom.authoring.Skeleton;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.EnrolmentId;
import org.caseroom.enrolment.EnrolmentWay;
import org.caseroom.enrolment.Joining;
import org.caseroom.enrolment.Nominating;
import org.caseroom.enrolment.ParticipantCare;
import org.caseroom.enrolment.RunCode;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.enrolment.RunPlan;
import org.caseroom.identity.Actor;
import org.caseroom.identity.DisplayName;
import org.caseroom.identity.ForgottenPasswords;
import org.caseroom.identity.Granting;
import org.caseroom.identity.KeepingPeople;
import org.caseroom.identity.LettingIn;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.OrganizationKind;
import org.caseroom.identity.Organizations;
import org.caseroom.identity.People;
import org.caseroom.identity.PersonDetails;
import org.caseroom.identity.PersonId;
import org.caseroom.identity.Role;
import org.caseroom.identity.SampleEntrance;
import org.caseroom.identity.Scope;
import org.caseroom.identity.SignInName;
import org.caseroom.identity.SignIns;
import org.caseroom.identity.intake.ImportId;
import org.caseroom.identity.intake.ImportingPeople;
import org.caseroom.learning.CourseRecordId;
import org.caseroom.learning.ProgressKeeping;
import org.caseroom.learning.TakingQuizzes;
import org.caseroom.notification.Inbox;
import org.caseroom.notification.MessageId;
import org.caseroom.reporting.ReportedEnrolment;
import org.caseroom.shared.Digest;
import org.caseroom.shared.RecurringJob;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.TypedId;
import org.springframework.context.ApplicationContext;

/// Two agencies in two countries, each with people, a course that it published, a draft, runs, attempts, messages and
/// an import. Whatever belongs to agency A speaks of Almara, whatever belongs to agency B of Borvia.
final class World {

    static final String PASSWORD = "a long enough password";
    static final byte[] PICTURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\"/></svg>"
                    .getBytes(UTF_8);
    static final Slug FIRST_LESSON = new Slug("a-first-account");
    static final Slug SECOND_LESSON = new Slug("the-first-steps");
    static final Slug QUIZ = new Slug("check-yourself");

    private final ApplicationContext application;
    private final SampleEntrance entrance;
    private final Map<Who, Actor> actors = new EnumMap<>(Who.class);
    private final Map<Who, String> signIns = new EnumMap<>(Who.class);
    private final Map<Who, AttemptAccess> attempts = new EnumMap<>(Who.class);
    private final Set<String> ofA = new HashSet<>(List.of("Almara", "almara"));
    private final Set<String> ofB = new HashSet<>(List.of("Borvia", "borvia"));
    private final Map<Class<?>, TypedId> thingsOfB;
    private final OrganizationId above;
    final OrganizationId agencyA;
    final OrganizationId unitA;
    final OrganizationId spareA;
    final OrganizationId agencyB;
    final Slug courseA = new Slug("almara-course");
    final DraftId draftA;
    /// Bears the name of a course of agency B.
    final DraftId usurpingDraftA;
    /// By code.
    final CourseRun runA;
    final RunCode codeA;
    /// For anyone.
    final CourseRun openRunA;
    /// Has handed a quiz in and begun another one.
    final PersonId amina;
    /// Has no attempts left.
    final PersonId amani;
    /// Waits to be accepted.
    final EnrolmentId nomination;
    final PersonId invited;
    /// Belongs to agency A and holds more than its administrators.
    final PersonId powerful;
    final AttemptAccess reviewed;
    final MessageId message;
    final ImportId checkedImport;
    final ImportId endedImport;

    World(ApplicationContext application) {
        this.application = application;
        entrance = new SampleEntrance(application);
        above = add(OrganizationKind.REGION, "World", null, null);
        var countryA = add(OrganizationKind.COUNTRY, "Almara", above, "KE");
        agencyA = add(OrganizationKind.AGENCY, "Almara Police", countryA, null);
        unitA = add(OrganizationKind.UNIT, "Almara Cybercrime Unit", agencyA, null);
        spareA = add(OrganizationKind.UNIT, "Almara Spare Unit", agencyA, null);
        agencyB = add(
                OrganizationKind.AGENCY, "Borvia Police", add(OrganizationKind.COUNTRY, "Borvia", above, "VN"), null);
        for (var who : Who.signedIn()) {
            if (who.place() != Who.Place.COURSE_A && who.place() != Who.Place.RUN_A) {
                enter(who, scope(who));
            }
        }
        enter(Who.DISABLED, new Scope.Platform());
        bean(People.class).disable(actor(Who.DISABLED).person());
        amina = actor(Who.AMINA).person();
        amani = actor(Who.AMANI).person();
        draftA = publish(Who.AUTHOR_A, courseA, "Almara course");
        var courseB = new Slug("borvia-course");
        var draftB = publish(Who.AUTHOR_B, courseB, "Borvia course");
        usurpingDraftA = bean(Drafting.class)
                .begin(actor(Who.AUTHOR_A), new Beginning(courseB, "Almara takes over", "en"), Skeleton.TEMPLATE);
        runA = open(courseA, "Almara autumn", EnrolmentWay.BY_CODE);
        openRunA = open(courseA, "Almara spring", EnrolmentWay.ANYONE);
        var runB = open(courseB, "Borvia autumn", EnrolmentWay.ANYONE);
        enter(Who.INSTRUCTOR_OF_COURSE, new Scope.Course(courseA));
        enter(Who.INSTRUCTOR_OF_RUN, new Scope.Run(runA.id()));
        codeA = bean(RunKeeping.class).code(actor(Who.ADMINISTRATOR), runA.id()).orElseThrow();
        List.of(Who.AMINA, Who.AMANI).forEach(who -> bean(Joining.class).join(actor(who), codeA.toString()));
        bean(Enrolling.class).enrol(actor(Who.AMINA), openRunA.id());
        bean(Enrolling.class).enrol(actor(Who.BAO), runB.id());
        bean(ProgressKeeping.class).read(actor(Who.AMINA), runA.id(), FIRST_LESSON);
        bean(ProgressKeeping.class).read(actor(Who.AMINA), runA.id(), SECOND_LESSON);
        reviewed = takesQuiz(Who.AMINA, runA);
        hand(reviewed);
        for (var time = 0; time < 3; time++) {
            hand(takesQuiz(Who.AMANI, runA));
        }
        attempts.put(Who.AMINA, takesQuiz(Who.AMINA, runA));
        attempts.put(Who.BAO, takesQuiz(Who.BAO, runB));
        nomination = nominate();
        invited = bean(KeepingPeople.class).add(actor(Who.IMPORTER_A), details("Imani Almara", "imani-almara"));
        powerful = entrance.add(details("Pendo Almara", "pendo-almara"), Role.AUDITOR, new Scope.Platform())
                .person();
        bean(ForgottenPasswords.class).ask(signInName(Who.AMINA), "somewhere");
        message = write(Who.AMINA, runA, "Almara calls");
        var messageB = write(Who.BAO, runB, "Borvia calls");
        endedImport = importing(Who.IMPORTER_A, "Almara", "almara-first");
        bean(ImportingPeople.class).start(actor(Who.IMPORTER_A), endedImport);
        application.getBeansOfType(RecurringJob.class).values().stream()
                .filter(job -> job.name().equals("import-people"))
                .forEach(RecurringJob::run);
        checkedImport = importing(Who.IMPORTER_A, "Almara", "almara-second");
        var importB = importing(Who.ADMINISTRATOR_B, "Borvia", "borvia-first");
        var bao = actor(Who.BAO);
        var enrolmentB = bean(Enrolling.class).of(bao.person(), runB.id()).id();
        thingsOfB = Stream.of(
                        agencyB,
                        draftB,
                        runB.id(),
                        bao.person(),
                        enrolmentB,
                        new CourseRecordId(enrolmentB.value()),
                        new ReportedEnrolment(enrolmentB.value()),
                        attempt(Who.BAO).attempt().attempt(),
                        bean(SignIns.class).of(bao).getFirst().id(),
                        bean(Granting.class)
                                .of(actor(Who.ADMINISTRATOR), bao.person())
                                .getFirst()
                                .id(),
                        messageB,
                        importB)
                .collect(Collectors.toMap(Object::getClass, id -> id));
        ofA.addAll(List.of(runA.id().toString(), openRunA.id().toString(), amina.toString(), amani.toString()));
        ofB.addAll(List.of(runB.id().toString(), actor(Who.BAO).person().toString()));
    }

    /// What agency B has of that kind, if it is a kind of which both have something.
    Optional<TypedId> ofB(Class<?> kind) {
        return Optional.ofNullable(thingsOfB.get(kind));
    }

    /// Whose things a text speaks of.
    String sides(String text) {
        var a = ofA.stream().anyMatch(text::contains);
        var b = ofB.stream().anyMatch(text::contains);
        return a && b ? "A B" : a ? "A" : b ? "B" : "";
    }

    Actor actor(Who who) {
        return Objects.requireNonNull(actors.get(who), who::title);
    }

    /// The token that the browser of somebody carries; empty for nobody.
    String signIn(Who who) {
        return signIns.getOrDefault(who, "");
    }

    /// An attempt that is open: one's own, where one has one.
    AttemptAccess attempt(Who who) {
        return attempts.getOrDefault(who, Objects.requireNonNull(attempts.get(Who.AMINA)));
    }

    /// The token of an attempt that somebody's browser keeps; empty where it keeps none.
    String attemptToken(Who who, boolean ofReviewed) {
        return who == Who.AMINA && ofReviewed
                ? reviewed.token()
                : attempts.containsKey(who) ? attempt(who).token() : "";
    }

    String signInName(Who who) {
        return who.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    EnrolmentId enrolmentOf(Who who) {
        return bean(Enrolling.class).of(actor(who).person(), runA.id()).id();
    }

    RunPlan plan(String title, EnrolmentWay way) {
        return new RunPlan(title, bean(Clock.class).instant().minus(Duration.ofDays(1)), null, null, way, null);
    }

    PersonDetails details(String name, String signInName) {
        return new PersonDetails(new DisplayName(name), unitA, Locale.ENGLISH, new SignInName(signInName), null);
    }

    static String people(String country, String signInName) {
        return "Name,Sign-in name,Organization\nZawadi %s,%s,%s\n@Nobody,,%s Police\n"
                .formatted(
                        country,
                        signInName,
                        country.equals("Almara") ? "Almara Cybercrime Unit" : "Borvia Police",
                        country);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    private void enter(Who who, Scope scope) {
        var home = who == Who.AUTHOR_A
                ? above
                : switch (who.place()) {
                    case EVERYWHERE -> above;
                    case AGENCY_A, COURSE_A, RUN_A -> agencyA;
                    case UNIT_A, NOWHERE -> unitA;
                    case AGENCY_B -> agencyB;
                };
        var name = switch (who) {
            case AMINA -> "Amina Almara";
            case AMANI -> "Amani Almara";
            case BAO -> "Bao Borvia";
            default -> who.title();
        };
        var details =
                new PersonDetails(new DisplayName(name), home, Locale.ENGLISH, new SignInName(signInName(who)), null);
        var actor = entrance.add(details, who.role(), scope);
        actors.put(who, actor);
        signIns.put(who, entrance.enter(actor));
    }

    private Scope scope(Who who) {
        return switch (who.place()) {
            case NOWHERE, EVERYWHERE -> new Scope.Platform();
            case AGENCY_A -> new Scope.Organizations(agencyA);
            case UNIT_A -> new Scope.Organizations(unitA);
            case AGENCY_B -> new Scope.Organizations(agencyB);
            case COURSE_A, RUN_A -> throw new IllegalArgumentException("There is none yet.");
        };
    }

    private OrganizationId add(
            OrganizationKind kind,
            String name,
            @org.jspecify.annotations.Nullable OrganizationId parent,
            @org.jspecify.annotations.Nullable String code) {
        return bean(Organizations.class).add(kind, name, parent, code);
    }

    /// Publishes a course with an image, and gives a draft that goes on from there.
    private DraftId publish(Who author, Slug course, String title) {
        var drafting = bean(Drafting.class);
        var actor = actor(author);
        var first = drafting.begin(actor, new Beginning(course, title, "en"), Skeleton.TEMPLATE);
        bean(DraftImages.class).add(actor, first, picture());
        var published = bean(Issuing.class)
                .publish(actor, first, drafting.find(actor, first).revision());
        if (!(published instanceof Issuing.Result.Published)) {
            throw new IllegalStateException("Not published: " + published);
        }
        return drafting.continueCourse(actor, course);
    }

    static NewImage picture() {
        return new NewImage("chain.svg", PICTURE, "A square", "Nobody", "CC0-1.0");
    }

    static Digest pictureDigest() {
        return Digest.of(PICTURE);
    }

    private CourseRun open(Slug course, String title, EnrolmentWay way) {
        return bean(RunKeeping.class).open(actor(Who.ADMINISTRATOR), course, plan(title, way));
    }

    private AttemptAccess takesQuiz(Who who, CourseRun run) {
        return bean(TakingQuizzes.class).start(actor(who), run.id(), QUIZ, new DeviceId(UUID.randomUUID()));
    }

    private void hand(AttemptAccess attempt) {
        bean(Attempting.class).submit(attempt.token(), attempt.attempt().attempt(), List.of());
    }

    private EnrolmentId nominate() {
        var id = bean(KeepingPeople.class).add(actor(Who.IMPORTER_A), details("Neema Almara", "neema-almara"));
        bean(Nominating.class).nominate(actor(Who.FOCAL_POINT_A), runA.id(), id);
        return bean(Enrolling.class).of(id, runA.id()).id();
    }

    private MessageId write(Who to, CourseRun run, String text) {
        var enrolment = bean(Enrolling.class).of(actor(to).person(), run.id()).id();
        bean(ParticipantCare.class).write(actor(Who.ADMINISTRATOR), run.id(), List.of(enrolment), text);
        return bean(Inbox.class).page(actor(to), 1).getFirst().id();
    }

    private ImportId importing(Who who, String country, String signInName) {
        try {
            return bean(ImportingPeople.class)
                    .check(
                            actor(who),
                            country + ".csv",
                            new ByteArrayInputStream(people(country, signInName).getBytes(UTF_8)))
                    .id();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A link that lets somebody in.
    String link() {
        return bean(LettingIn.class).issue(actor(Who.IMPORTER_A), invited).token();
    }

    RunId run() {
        return runA.id();
    }
}
