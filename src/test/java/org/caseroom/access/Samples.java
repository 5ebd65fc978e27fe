package org.caseroom.access;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.caseroom.assessment.AttemptWindow;
import org.caseroom.assessment.DeviceId;
import org.caseroom.assessment.FileId;
import org.caseroom.assessment.PieceId;
import org.caseroom.audit.AuditFilter;
import org.caseroom.authoring.Beginning;
import org.caseroom.authoring.Drafting;
import org.caseroom.authoring.Skeleton;
import org.caseroom.authoring.Splice;
import org.caseroom.authoring.WantedCases;
import org.caseroom.authoring.Writing;
import org.caseroom.competency.WorkRole;
import org.caseroom.coverage.CoverageFilter;
import org.caseroom.enrolment.EnrolmentWay;
import org.caseroom.enrolment.RunFilter;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Directory;
import org.caseroom.identity.DisplayName;
import org.caseroom.identity.Granting;
import org.caseroom.identity.OrganizationDetails;
import org.caseroom.identity.OrganizationKind;
import org.caseroom.identity.Organizations;
import org.caseroom.identity.People;
import org.caseroom.identity.PeopleFilter;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.identity.SignInName;
import org.caseroom.identity.SignIns;
import org.caseroom.identity.intake.ImportingPeople;
import org.caseroom.learning.CatalogueFilter;
import org.caseroom.learning.CourseRecordId;
import org.caseroom.learning.delivery.RosterFilter;
import org.caseroom.learning.regrading.AnsweringAppeals;
import org.caseroom.learning.regrading.Wanted;
import org.caseroom.learning.results.AnalysisFilter;
import org.caseroom.learning.results.ResultsFilter;
import org.caseroom.practice.Rating;
import org.caseroom.question.Answer;
import org.caseroom.question.Marks;
import org.caseroom.question.QuestionId;
import org.caseroom.question.survey.Reply;
import org.caseroom.reporting.CompletionFilter;
import org.caseroom.reporting.ReportedEnrolment;
import org.caseroom.shared.Digest;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;

/// What methods of services are called with: the things of agency A.
final class Samples {

    private static final String PASSWORD = "a long enough password";
    private static final String LESSON = "02-what-to-do/01-the-first-steps.md";

    private final World world;
    /// By method and parameter, else by type and name, else by type.
    private final Map<String, Function<Who, Object>> known = new HashMap<>();

    Samples(World world) {
        this.world = world;
        identity();
        runs();
        learning();
        authoring();
        lists();
    }

    /// The arguments with which somebody calls a method.
    Object[] of(Method method, Who who) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getType() == Actor.class
                        ? world.actor(who)
                        : of(method, parameter).apply(who))
                .toArray();
    }

    private Function<Who, Object> of(Method method, Parameter parameter) {
        var type = parameter.getType().getSimpleName();
        var names = List.of(
                "%s.%s %s".formatted(method.getDeclaringClass().getSimpleName(), method.getName(), parameter.getName()),
                type + " " + parameter.getName(),
                type);
        return names.stream()
                .filter(known::containsKey)
                .findFirst()
                .map(known::get)
                .orElseThrow(() -> new AssertionError(
                        "%s takes what no sample is known of: say in Samples what \"%s\" or \"%s\" is for agency A."
                                .formatted(method, names.get(0), names.get(1))));
    }

    /// The same arguments, one thing of agency A after the other replaced: by one of agency B and by one that is
    /// missing.
    List<Swapped> swapped(Object[] arguments) {
        return IntStream.range(0, arguments.length)
                .filter(at -> !Objects.equals(ofB(arguments[at]), arguments[at]))
                .mapToObj(at -> new Swapped(
                        OtherIds.replaced(arguments, at, this::ofB),
                        OtherIds.replaced(arguments, at, OtherIds::missing)))
                .toList();
    }

    private Object ofB(Object argument) {
        return OtherIds.in(argument, id -> world.ofB(id.getClass()).orElse(id), course -> course);
    }

    /// Arguments of which one names a thing of agency B, and the same where it names nothing.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Swapped(Object[] foreign, Object[] missing) {}

    /// What was there at the beginning: it is not looked up while decisions are wrong.
    private void sample(String what, Object value) {
        known.put(what, _ -> value);
    }

    /// What is used up by a call.
    private void fresh(String what, Supplier<Object> value) {
        known.put(what, _ -> value.get());
    }

    private void identity() {
        sample("PersonId", world.residents.amina);
        sample("ExtraTime.record id", world.residents.powerful);
        sample("int percent", 50);
        sample("LettingIn.issue id", world.residents.invited);
        sample("LettingIn.reset id", world.residents.powerful);
        sample("KeepingPeople.disable id", world.residents.powerful);
        sample(
                "PersonDetails seen",
                world.bean(Directory.class)
                        .find(world.actor(Who.ADMINISTRATOR), world.residents.amina)
                        .details());
        sample("PersonDetails", world.residents.details("Zuri Almara", "zuri-almara"));
        sample("Role", Role.FOCAL_POINT);
        sample("Scope", new Scope.Organizations(world.residents.unitA));
        sample(
                "GrantId",
                world.bean(Granting.class)
                        .of(world.actor(Who.ADMINISTRATOR), world.residents.amina)
                        .getFirst()
                        .id());
        sample("OrganizationId", world.residents.agencyA);
        sample("OrganizationId id", world.residents.spareA);
        sample(
                "Organization",
                world.bean(Organizations.class).find(world.residents.unitA).orElseThrow());
        sample(
                "OrganizationDetails",
                new OrganizationDetails(OrganizationKind.UNIT, new DisplayName("Almara New Unit"), null));
        sample("DisplayName", new DisplayName("Almara Renamed Unit"));
        known.put("KeepingOrganizations.change countryCode", _ -> null);
        sample(
                "SignInId",
                world.bean(SignIns.class).of(world.actor(Who.AMINA)).getFirst().id());
        known.put("String token", world.residents::signIn);
        sample("String old", PASSWORD);
        sample("String password", PASSWORD);
        sample("String address", "somewhere");
        sample("Locale", Locale.ENGLISH);
        sample("Action", Action.REVIEW_COMPLETION);
        sample("ImportId", world.checkedImport);
        sample("SignInSheets.issue id", world.endedImport);
        sample("int stack", 0);
        sample("int after", 0);
        sample("int most", 50);
        sample("String fileName", "people.csv");
        fresh("InputStream file", () -> new ByteArrayInputStream(Deeds.list("Almara", "almara-third")));
        sample(
                "PeopleImport",
                world.bean(ImportingPeople.class).find(world.actor(Who.ADMINISTRATOR), world.checkedImport));
    }

    private void runs() {
        sample("RunId", world.runA.id());
        sample("RunList.managed runs", List.of(world.runA.id(), world.runB.id()));
        sample("Enrolling.enrol id", world.openRunA.id());
        sample("Enrolling.leave id", world.openRunA.id());
        sample("EnrolmentId", world.nomination);
        sample("Collection", List.of(world.enrolmentOf(Who.AMINA), world.enrolmentOf(Who.AMANI)));
        sample("Instant", world.bean(Clock.class).instant().plus(Duration.ofDays(30)));
        sample("RunPlan", world.deeds.plan("Almara winter", EnrolmentWay.BY_CODE));
        sample("Nominating.nominate person", world.residents.invited);
        sample(
                "Nominating.takeBack person",
                world.bean(People.class)
                        .findByName(new SignInName("neema-almara"))
                        .orElseThrow());
        sample("List entered", List.of("imani-almara"));
        sample("String typed", world.codeA.toString());
        sample("String text", "Almara");
        sample("String reason", "It is needed.");
    }

    private void learning() {
        sample("Slug", world.courseA);
        sample("Slug activity", World.SECOND_LESSON);
        sample("Slug lesson", World.SECOND_LESSON);
        sample("Slug id", World.QUIZ);
        sample("Slug quiz", World.QUIZ);
        sample("Slug survey", World.SURVEY);
        sample("ReplyingToSurveys.reply replies", Map.of(new QuestionId("useful"), new Reply.Rated(4)));
        sample("SupervisionId", World.NO_SUPERVISION);
        sample("Supervising.answer replies", Map.of(new QuestionId("useful"), new Reply.Rated(4)));
        for (var method : List.of("unit", "candidates", "choose", "clear")) {
            sample("ChoosingSupervisors." + method + " id", world.residents.agencyA);
        }
        sample("AllowingAttempts.allow person", world.residents.amani);
        sample("AttemptWindow", new AttemptWindow(World.QUIZ, null, null, null));
        sample("String code", "river 42");
        sample("String anchor", "somewhere");
        sample("DeviceId", new DeviceId(UUID.randomUUID()));
        sample("AttemptId", world.attempt(Who.AMINA).attempt().attempt());
        sample("WorkRole", WorkRole.JUDGE);
        for (var method : List.of("find", "follow", "leave")) {
            sample("FollowingProgrammes." + method + " id", new Slug("prosecutor-and-judge"));
        }
        sample("CourseRecordId", new CourseRecordId(world.enrolmentOf(Who.AMINA).value()));
        sample(
                "ReportedEnrolment",
                new ReportedEnrolment(world.enrolmentOf(Who.AMINA).value()));
        sample("MessageId", world.message);
        for (var method :
                List.of("CaseResults.activity", "CaseResults.parts", "ResultLists.count", "ResultLists.page")) {
            sample(method + " activity", World.QUIZ);
        }
        for (var method : List.of("WatchingReplays.watch id", "LookingIntoLikenesses.ofAttempt attempt")) {
            sample(method, world.reviewed.attempt().attempt());
        }
        sample("LikenessId", world.likeness);
        sample("String remark", "They sat side by side.");
        sample("ResultsFilter", ResultsFilter.ALL);
        sample("Wanted", new Wanted.NewestKeys());
        sample("AppealId", world.appeal.id());
        sample("RaisingAppeals.raise question", world.appeal.question());
        sample("RaisingAppeals.raise attempt", world.reviewed.attempt().attempt());
        sample("Decision", AnsweringAppeals.Decision.REJECTED);
        sample("AnsweringAppeals.tryOut decision", AnsweringAppeals.Decision.VOIDED);
        sample("QuestionId", new QuestionId("memo"));
        sample("PieceId", new PieceId(world.reviewed.attempt().attempt(), new QuestionId("memo")));
        sample("FileId", new FileId(UUID.randomUUID()));
        sample("Marks", new Marks(List.of(), ""));
        sample("AnalysisFilter", AnalysisFilter.ALL);
        for (var method : List.of("ItemAnalysis.quiz", "ItemAnalysis.each")) {
            sample(method + " activity", World.QUIZ);
        }
        sample("ReviewId", world.practised);
        sample("Answer", Answer.BLANK);
        sample("Rating", Rating.GOOD);
    }

    private void authoring() {
        var author = world.actor(Who.AUTHOR_A);
        var lesson = world.bean(Writing.class).file(author, world.draftA, LESSON);
        var revision = lesson.revision();
        sample("DraftId", world.draftA);
        sample("Beginning", new Beginning(new Slug("almara-new"), "Almara new", "en"));
        sample("Skeleton", Skeleton.EMPTY);
        sample("String title", "Almara title");
        sample("String module", "01-what-happened");
        sample("String path", LESSON);
        sample("boolean up", false);
        sample("long revision", revision);
        sample("Issuing.publish id", world.usurpingDraftA);
        sample(
                "Issuing.publish revision",
                world.bean(Drafting.class).find(author, world.usurpingDraftA).revision());
        sample("Issuing.publish replaced", World.COURSE_B);
        sample("Splice", new Splice(LESSON, revision, 0, 0, ""));
        sample("UnaryOperator edit", UnaryOperator.identity());
        sample("TryingOut.find id", new RunId(world.draftA.value()));
        sample("Digest", Digest.of(Deeds.PICTURE));
        sample("WantedCases", new WantedCases("taint", "basic", Map.of()));
        sample("SampleCases.draw from", 0);
        sample("Writing.applied text", lesson.text());
        sample("NewImage", Deeds.picture());
        sample("DraftImages.replace path", "media/" + Deeds.picture().fileName());
        sample("DraftImages.replace fileName", Deeds.picture().fileName());
        sample("byte[] bytes", Deeds.PICTURE);
        var archive = new ByteArrayOutputStream();
        try {
            world.bean(Drafting.class).archive(author, world.draftA, archive);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        fresh("InputStream archive", () -> new ByteArrayInputStream(archive.toByteArray()));
        fresh("OutputStream", ByteArrayOutputStream::new);
    }

    private void lists() {
        known.put("Optional actor", who -> Optional.of(world.actor(who)));
        sample("int page", 1);
        sample("AuditFilter", AuditFilter.ALL);
        sample("RunFilter", RunFilter.NONE);
        sample("PeopleFilter", PeopleFilter.ALL);
        sample("CatalogueFilter", CatalogueFilter.NONE);
        sample("RosterFilter", RosterFilter.ALL);
        sample("CompletionFilter", CompletionFilter.ALL);
        sample("CoverageFilter", CoverageFilter.ALL);
        sample("Coverage.article number", 13);
        sample("Coverage.competency id", new Slug("triage"));
        fresh("Consumer", Collected::new);
    }
}
