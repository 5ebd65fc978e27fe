package org.caseroom.journeys;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseroom.HttpVisitor;
import org.caseroom.assessment.AttemptId;
import org.caseroom.authoring.Beginning;
import org.caseroom.authoring.DraftId;
import org.caseroom.authoring.Drafting;
import org.caseroom.authoring.Issuing;
import org.caseroom.authoring.Skeleton;
import org.caseroom.authoring.Writing;
import org.caseroom.course.Publishing;
import org.caseroom.coursepack.HostileArchives;
import org.caseroom.coursepack.RefusedPackException;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.EnrollingOthers;
import org.caseroom.enrolment.EnrolmentId;
import org.caseroom.enrolment.EnrolmentWay;
import org.caseroom.enrolment.Nominating;
import org.caseroom.enrolment.ParticipantCare;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.enrolment.RunPlan;
import org.caseroom.enrolment.UnsoundRunException;
import org.caseroom.identity.Actor;
import org.caseroom.identity.DisplayName;
import org.caseroom.identity.EmailAddress;
import org.caseroom.identity.KeepingOrganizations;
import org.caseroom.identity.KeepingPeople;
import org.caseroom.identity.LettingIn;
import org.caseroom.identity.OrganizationDetails;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.OrganizationKind;
import org.caseroom.identity.Organizations;
import org.caseroom.identity.People;
import org.caseroom.identity.PersonDetails;
import org.caseroom.identity.PersonId;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.identity.SignInName;
import org.caseroom.identity.SigningIn;
import org.caseroom.identity.intake.ImportId;
import org.caseroom.identity.intake.ImportingPeople;
import org.caseroom.learning.delivery.AllowingAttempts;
import org.caseroom.learning.results.LookingIntoLikenesses;
import org.caseroom.learning.results.SampleCases;
import org.caseroom.notification.Inbox;
import org.caseroom.notification.Message;
import org.caseroom.notification.MessageId;
import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.RecurringJob;
import org.caseroom.shared.Slug;
import org.springframework.context.ApplicationContext;

/// A platform into whose texts somebody has entered all payloads, each by the service that takes the text from a
/// screen.
final class HostileTexts {

    /// What a person can enter.
    enum Text {
        PERSON_NAME,
        SIGN_IN_NAME,
        EMAIL,
        ORGANIZATION_NAME,
        RUN_TITLE,
        DRAFT_TITLE,
        COURSE_TITLE,
        MESSAGE,
        REASON_TO_DECLINE,
        REASON_FOR_ATTEMPT,
        BROWSER,
        IMPORTED_CELL,
        COURSE_FOLDER,
        NOTE,
        REMARK
    }

    /// Not as any of the agencies, so that a row of a file can mean it.
    private static final String WORLD = "World " + Payloads.ALL.get(16);

    private static final String PASSWORD = "a long enough password";
    static final QuestionId NOTEBOOK = new QuestionId("notebook");

    private static final Slug SAMPLE_QUIZ = new Slug("check");

    /// No more than are made into sheets at once.
    private static final int SHEETS = 50;

    private final ApplicationContext application;
    private final int port;
    private final Map<Text, List<String>> taken = new EnumMap<>(Text.class);
    private final Map<Text, List<String>> refused = new EnumMap<>(Text.class);
    private final OrganizationId world;
    final Actor sofia;
    final String signIn;
    final List<PersonId> people = new ArrayList<>();
    final List<CourseRun> runs = new ArrayList<>();
    final List<String> links = new ArrayList<>();
    final List<EnrolmentId> enrolment = new ArrayList<>();
    final List<OrganizationId> agencies = new ArrayList<>();
    private final List<String> signInNames = new ArrayList<>();
    final CourseRun run;
    final CourseRun sample;
    final List<ImportId> imported = new ArrayList<>();
    final List<ImportId> faulty = new ArrayList<>();
    final List<AttemptId> attempts = new ArrayList<>();
    final SampleCases cases;
    final DraftId unsound;
    final DraftId draft;

    HostileTexts(ApplicationContext application, int port) {
        this.application = application;
        this.port = port;
        world = application.getBean(Organizations.class).add(OrganizationKind.REGION, WORLD, null, null);
        var name = new SignInName("sofia-" + UUID.randomUUID());
        var id = bean(People.class)
                .add(new People.NewPerson(Payloads.ALL.get(28), world, Locale.ENGLISH, name, PASSWORD, false));
        Set.of(Role.ADMINISTRATOR, Role.INSTRUCTOR, Role.FOCAL_POINT, Role.TRAINEE)
                .forEach(role -> bean(People.class).grant(id, role, new Scope.Platform()));
        sofia = bean(People.class).actor(id).orElseThrow();
        signIn = signedIn(name, "Chromium");
        var amina = new SignInName("amina-" + UUID.randomUUID());
        bean(People.class).add(new People.NewPerson("Amina", world, Locale.ENGLISH, amina, PASSWORD, false));
        var token = signedIn(amina, "Chromium");
        each(Text.BROWSER, Payloads.ALL, payload -> triesToExport(token, payload));
        taken.put(Text.COURSE_FOLDER, Payloads.ALL);
        run = open(bean(Publishing.class).publish(HostileCourse.pack().pack()).course(), Payloads.ALL.getFirst());
        sample = open(bean(Publishing.class).publish(SamplePack.sound().pack()).course(), "Sample");
        addPeople();
        writeCourses();
        writeMessages();
        allowAttempts();
        cases = new SampleCases(application, new SampleCohort(application));
        workCases();
        each(
                Text.IMPORTED_CELL,
                List.of(String.join("\n", Payloads.ALL)),
                _ -> faulty.add(check("people.csv", faultyRows())));
        for (var from = 0; from < Payloads.ALL.size(); from += SHEETS) {
            var rows = soundRows(Payloads.ALL.subList(from, Math.min(from + SHEETS, Payloads.ALL.size())));
            imported.add(check("people.csv", rows));
        }
        imported.forEach(each -> bean(ImportingPeople.class).start(sofia, each));
        application.getBeansOfType(RecurringJob.class).values().stream()
                .filter(job -> job.name().equals("import-people"))
                .forEach(RecurringJob::run);
        unsound = unsound();
        draft = upload();
    }

    /// What has been taken as this text.
    List<String> taken(Text text) {
        return taken.getOrDefault(text, List.of());
    }

    /// What has been refused, and as what.
    Map<Text, List<String>> refused() {
        return refused;
    }

    /// The messages to Sofia in which somebody has written something.
    List<MessageId> messages() {
        var inbox = bean(Inbox.class);
        return IntStream.rangeClosed(1, inbox.pages(sofia))
                .boxed()
                .flatMap(page -> inbox.page(sofia, page).stream())
                .filter(message -> message.text() != null)
                .map(Message::id)
                .toList();
    }

    HttpVisitor visitor() {
        return HttpVisitor.signedIn(port, signIn);
    }

    private void addPeople() {
        each(Text.ORGANIZATION_NAME, Payloads.ALL, payload -> {
            var agency = bean(KeepingOrganizations.class)
                    .add(
                            sofia,
                            new OrganizationDetails(OrganizationKind.AGENCY, new DisplayName(payload), null),
                            world);
            agencies.add(agency);
        });
        each(
                Text.PERSON_NAME,
                Payloads.ALL,
                name -> people.add(add(agencies.get(people.size() % agencies.size()), name)));
        bean(EnrollingOthers.class).enrol(sofia, run.id(), signInNames);
        people.forEach(
                person -> links.add(bean(LettingIn.class).issue(sofia, person).path()));
    }

    private PersonId add(OrganizationId agency, String name) {
        var displayed = new DisplayName(name);
        var email = new AtomicReference<EmailAddress>();
        each(Text.EMAIL, List.of(name + "@example.org"), entered -> email.set(new EmailAddress(entered)));
        var signInName = new AtomicReference<>(new SignInName("somebody-" + UUID.randomUUID()));
        each(Text.SIGN_IN_NAME, List.of(name), entered -> signInName.set(free(new SignInName(entered))));
        signInNames.add(signInName.get().value());
        return bean(KeepingPeople.class)
                .add(sofia, new PersonDetails(displayed, agency, Locale.ENGLISH, signInName.get(), email.get()));
    }

    /// Some payloads differ in their case only, which sign-in names don't.
    private SignInName free(SignInName name) {
        if (bean(People.class).findByName(name).isPresent()) {
            throw new IllegalArgumentException("Taken.");
        }
        return name;
    }

    private void writeCourses() {
        var courses = new ArrayList<Slug>();
        each(Text.DRAFT_TITLE, Payloads.ALL, title -> {
            var course = new Slug("course-" + courses.size());
            var draft = bean(Drafting.class).begin(sofia, new Beginning(course, title, "en"), Skeleton.EMPTY);
            var revision = bean(Drafting.class).find(sofia, draft).revision();
            each(Text.COURSE_TITLE, List.of(title), _ -> bean(Issuing.class).publish(sofia, draft, revision));
            courses.add(course);
        });
        each(Text.RUN_TITLE, Payloads.ALL, title -> runs.add(open(courses.get(runs.size() % courses.size()), title)));
    }

    private void writeMessages() {
        var own = bean(Enrolling.class).enrol(sofia, run.id());
        enrolment.add(own.id());
        each(
                Text.MESSAGE,
                Payloads.together(ParticipantCare.LONGEST_MESSAGE),
                text -> bean(ParticipantCare.class).write(sofia, run.id(), List.of(own.id()), text));
        var closed = runs.getLast();
        each(Text.REASON_TO_DECLINE, Payloads.together(Nominating.LONGEST_REASON), reason -> {
            bean(Nominating.class).nominate(sofia, closed.id(), people.getFirst());
            var waiting = bean(Nominating.class).waiting(sofia, closed.id()).getFirst();
            bean(Nominating.class).decline(sofia, closed.id(), waiting.enrolment(), reason);
        });
        people.subList(0, 100)
                .forEach(person ->
                        bean(Nominating.class).nominate(sofia, runs.getFirst().id(), person));
    }

    private void allowAttempts() {
        bean(Enrolling.class).enrol(sofia, sample.id());
        each(Text.REASON_FOR_ATTEMPT, Payloads.together(AllowingAttempts.LONGEST_REASON), reason -> {
            while (!bean(AllowingAttempts.class).allow(sofia, sample.id(), sofia.person(), SAMPLE_QUIZ, reason)) {
                visitor()
                        .starts(sample.id().toString(), SAMPLE_QUIZ.value(), UUID.randomUUID())
                        .submits();
            }
        });
    }

    /// What participants note for themselves, and what is remarked of answers that are right in another case.
    private void workCases() {
        bean(Enrolling.class).enrol(sofia, cases.run().id());
        each(Text.NOTE, Payloads.together(Answer.Note.LONGEST), note -> {
            var noting = cases.begins(cases.participant(Payloads.ALL.getFirst(), world));
            noting.answers(NOTEBOOK, new Answer.Note(note));
            attempts.add(noting.submits().id());
        });
        each(Text.REMARK, Payloads.together(LookingIntoLikenesses.LONGEST_REMARK), remark -> {
            var right = cases.begins(cases.participant("Amina", world));
            var alike = cases.begins(cases.participant("Minh", world)).givesOf(right, SampleCases.DEPOSIT);
            var found = bean(LookingIntoLikenesses.class)
                    .ofAttempt(sofia, alike.submits().id())
                    .getFirst();
            bean(LookingIntoLikenesses.class).settle(sofia, found.id(), remark);
        });
    }

    /// Everything into everything, and a column for each.
    private static String faultyRows() {
        return "Name,Sign-in name,Organization,Language,E-mail,Role,"
                + Payloads.ALL.stream().map(HostileTexts::cell).collect(Collectors.joining(",")) + "\n"
                + Payloads.ALL.stream()
                        .map(payload -> (cell(payload) + ",").repeat(5) + cell(payload) + "\n")
                        .collect(Collectors.joining());
    }

    private static String soundRows(List<String> names) {
        return "Name,Sign-in name,Organization\n"
                + names.stream()
                        .map(name -> "%s,%s,%s\n".formatted(cell(name), UUID.randomUUID(), cell(WORLD)))
                        .collect(Collectors.joining());
    }

    private static String cell(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /// Hands in files under these names.
    void handIn(List<String> fileNames) {
        fileNames.forEach(name -> check(name, soundRows(List.of("Amina"))));
    }

    private ImportId check(String fileName, String file) {
        try {
            return bean(ImportingPeople.class)
                    .check(sofia, fileName, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
                    .id();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// A draft whose files hold all payloads as they are, so that it has findings wherever one is no sound
    /// Markdown.
    private DraftId unsound() {
        var draft = bean(Drafting.class)
                .begin(sofia, new Beginning(new Slug("unsound"), Payloads.ALL.get(16), "en"), Skeleton.EMPTY);
        var all = String.join("\n\n", Payloads.ALL);
        append(draft, "01-first-module/01-first-lesson.md", "\n\n" + all);
        append(
                draft,
                "bank/questions.questions.yaml",
                Payloads.ALL.stream()
                        .map(payload -> "  - {id: %1$s, kind: %1$s, lesson: %1$s, prompt: %1$s}\n"
                                .formatted(Payloads.inYaml(payload)))
                        .collect(Collectors.joining()));
        append(
                draft,
                "course.yaml",
                Payloads.ALL.stream()
                        .map(payload -> "%1$s: %1$s\n".formatted(Payloads.inYaml(payload)))
                        .collect(Collectors.joining()));
        return draft;
    }

    /// The course of payloads, as a draft.
    private DraftId upload() {
        try {
            return bean(Drafting.class)
                    .upload(
                            sofia,
                            new ByteArrayInputStream(
                                    HostileArchives.zip(HostileCourse.pack().files())));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void append(DraftId draft, String path, String text) {
        var file = bean(Writing.class).file(sofia, draft, path);
        bean(Writing.class).save(sofia, draft, path, file.revision(), file.text() + text);
    }

    private CourseRun open(Slug course, String title) {
        var now = Instant.now();
        return bean(RunKeeping.class)
                .open(
                        sofia,
                        course,
                        new RunPlan(title, now.minus(Duration.ofDays(1)), null, null, EnrolmentWay.ANYONE, null));
    }

    private String signedIn(SignInName name, String device) {
        return bean(SigningIn.class).signIn(name.value(), PASSWORD, "127.0.0.1", device)
                        instanceof SigningIn.Result.SignedIn(var _, var token)
                ? token
                : "";
    }

    /// Is refused, so that the audit says which browser it was tried with.
    private void triesToExport(String token, String browser) {
        var visitor = HttpVisitor.signedIn(port, token);
        visitor.send(visitor.request("/export/completion.csv")
                .header("User-Agent", browser)
                .GET());
    }

    private void each(Text text, List<String> payloads, Consumer<String> enter) {
        for (var payload : payloads) {
            try {
                enter.accept(payload);
                taken.computeIfAbsent(text, _ -> new ArrayList<>())
                        .addAll(payload.lines().toList());
            } catch (IllegalArgumentException | UnsoundRunException | RefusedPackException reason) {
                refuse(text, payload);
            }
        }
    }

    private void refuse(Text text, String payload) {
        refused.computeIfAbsent(text, _ -> new ArrayList<>()).add(payload);
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
