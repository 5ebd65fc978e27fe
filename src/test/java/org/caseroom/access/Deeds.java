package org.caseroom.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseroom.Jobs;
import org.caseroom.assessment.Appeal;
import org.caseroom.assessment.AttemptAccess;
import org.caseroom.assessment.DeviceId;
import org.caseroom.assessment.LikenessId;
import org.caseroom.assessment.Submitting;
import org.caseroom.authoring.Arranging;
import org.caseroom.authoring.Beginning;
import org.caseroom.authoring.DraftId;
import org.caseroom.authoring.DraftImages;
import org.caseroom.authoring.Drafting;
import org.caseroom.authoring.Issuing;
import org.caseroom.authoring.NewImage;
import org.caseroom.authoring.Skeleton;
import org.caseroom.course.CourseLibrary;
import org.caseroom.course.CourseOverlays;
import org.caseroom.coursepack.CoursePackReader;
import org.caseroom.coursepack.NationalOverlay;
import org.caseroom.coursepack.Reading;
import org.caseroom.coursepack.SampleOverlay;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.EnrolmentId;
import org.caseroom.enrolment.EnrolmentWay;
import org.caseroom.enrolment.Nominating;
import org.caseroom.enrolment.ParticipantCare;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.enrolment.RunPlan;
import org.caseroom.identity.Directory;
import org.caseroom.identity.ForgottenPasswords;
import org.caseroom.identity.KeepingPeople;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.intake.ImportId;
import org.caseroom.identity.intake.ImportingPeople;
import org.caseroom.learning.TakingQuizzes;
import org.caseroom.learning.regrading.RaisingAppeals;
import org.caseroom.notification.Inbox;
import org.caseroom.notification.MessageId;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.Slug;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/// What people do, through the services.
final class Deeds {

    static final byte[] PICTURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\"/></svg>"
                    .getBytes(UTF_8);

    private final ApplicationContext application;
    private final Residents residents;

    Deeds(ApplicationContext application, Residents residents) {
        this.application = application;
        this.residents = residents;
    }

    static NewImage picture() {
        return new NewImage("chain.svg", PICTURE, "A square", "Nobody", "CC0-1.0");
    }

    /// A list of people with a sound row and a faulty one.
    static byte[] list(String country, String signInName) {
        return "Name,Sign-in name,Organization\nZawadi %1$s,%2$s,%1$s Police\n@Nobody,,%1$s Police\n"
                .formatted(country, signInName)
                .getBytes(UTF_8);
    }

    /// Begins a course.
    DraftId begin(Who author, Slug course, String title) {
        return bean(Drafting.class)
                .begin(residents.actor(author), new Beginning(course, title, "en"), Skeleton.TEMPLATE);
    }

    /// Publishes a course with an image, and gives a draft that goes on from there.
    DraftId publish(Who author, Slug course, String title) {
        var drafting = bean(Drafting.class);
        var actor = residents.actor(author);
        var first = begin(author, course, title);
        bean(DraftImages.class).add(actor, first, picture());
        bean(Arranging.class).addGuide(actor, first);
        bean(Arranging.class).addSurvey(actor, first, "02-what-to-do", "What you think");
        var result = bean(Issuing.class)
                .publish(actor, first, drafting.find(actor, first).revision(), null);
        assertThat(result).isInstanceOf(Issuing.Result.Published.class);
        return drafting.continueCourse(actor, course);
    }

    /// Adds something to the first lesson of a course, for organizations.
    void addTo(Slug course, String place, OrganizationId... organizations) {
        var files = new SampleOverlay(Map.of())
                .with(
                        SampleOverlay.SHEET,
                        SampleOverlay.sound()
                                .text(SampleOverlay.SHEET)
                                .replace("course: sample", "course: " + course)
                                .replace("Estavia", place))
                .with(
                        "lessons/" + World.FIRST_LESSON + ".md",
                        "---\nsources: []\n---\n\n%s says more here.\n".formatted(place))
                .folder();
        var library = bean(CourseLibrary.class);
        var pack = library.pack(library.newest(course).orElseThrow().digest());
        var reading = (Reading.Sound<NationalOverlay>)
                bean(CoursePackReader.class).overlays().read(files, pack);
        for (var organization : organizations) {
            bean(CourseOverlays.class).issue(reading.pack(), organization);
        }
    }

    CourseRun open(Slug course, String title, EnrolmentWay way) {
        return bean(RunKeeping.class).open(residents.actor(Who.ADMINISTRATOR), course, plan(title, way));
    }

    RunPlan plan(String title, EnrolmentWay way) {
        return new RunPlan(title, bean(Clock.class).instant().minus(Duration.ofDays(1)), null, null, way, null);
    }

    AttemptAccess start(Who who, CourseRun run) {
        return bean(TakingQuizzes.class)
                .start(residents.actor(who), run.id(), World.QUIZ, new DeviceId(UUID.randomUUID()), "");
    }

    /// Starts and hands in, without an answer.
    AttemptAccess sit(Who who, CourseRun run) {
        var attempt = start(who, run);
        bean(Submitting.class).submit(attempt.token(), attempt.attempt().attempt(), List.of());
        return attempt;
    }

    /// Notes that an answer is right in another case, as the platform does at the submit of a case.
    LikenessId note(AttemptAccess attempt, AttemptAccess other) {
        var id = UUID.randomUUID();
        bean(JdbcTemplate.class)
                .update(
                        """
                        insert into assessment_likeness (id, attempt, task, other, found_at)
                        select cast(? as uuid), cast(? as uuid), 'deposit', cast(? as uuid), started_at
                        from assessment_attempt where id = cast(? as uuid)
                        """,
                        id,
                        attempt.attempt().attempt().value(),
                        other.attempt().attempt().value(),
                        attempt.attempt().attempt().value());
        return new LikenessId(id);
    }

    Appeal appeal(Who who, CourseRun run, AttemptAccess attempt) {
        return bean(RaisingAppeals.class)
                .raise(
                        residents.actor(who),
                        run.id(),
                        attempt.attempt().attempt(),
                        firstQuestion(attempt),
                        "Look at it again.");
    }

    static QuestionId firstQuestion(AttemptAccess attempt) {
        return new QuestionId(attempt.attempt().variant().questions().getFirst().id());
    }

    /// Nominates somebody of agency A.
    EnrolmentId nominate(CourseRun run) {
        var nominee = bean(KeepingPeople.class)
                .add(residents.actor(Who.IMPORTER_A), residents.details("Neema Almara", "neema-almara"));
        bean(Nominating.class).nominate(residents.actor(Who.FOCAL_POINT_A), run.id(), nominee);
        return bean(Enrolling.class).of(nominee, run.id()).id();
    }

    MessageId write(Who to, CourseRun run, String text) {
        var enrolment =
                bean(Enrolling.class).of(residents.actor(to).person(), run.id()).id();
        bean(ParticipantCare.class).write(residents.actor(Who.ADMINISTRATOR), run.id(), List.of(enrolment), text);
        return bean(Inbox.class).page(residents.actor(to), 1).getFirst().id();
    }

    /// Asks for a link in place of a password, which is noted a moment later.
    void forgetPassword(Who who) {
        bean(ForgottenPasswords.class).ask(Residents.signInName(who).value(), who.title());
        await().until(() -> bean(Directory.class).requests(residents.actor(Who.ADMINISTRATOR)).stream()
                .anyMatch(request ->
                        request.person().id().equals(residents.actor(who).person())));
    }

    /// Hands a list of people in.
    ImportId check(Who who, String country, String signInName) {
        try {
            return bean(ImportingPeople.class)
                    .check(residents.actor(who), country + ".csv", new ByteArrayInputStream(list(country, signInName)))
                    .id();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Adds the people of a list.
    ImportId bring(Who who, String country, String signInName) {
        var id = check(who, country, signInName);
        bean(ImportingPeople.class).start(residents.actor(who), id);
        Jobs.named(application, "import-people").run();
        return id;
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
