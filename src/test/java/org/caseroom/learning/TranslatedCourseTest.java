package org.caseroom.learning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caseroom.StoreTest;
import org.caseroom.assessment.Answering;
import org.caseroom.assessment.AttemptAccess;
import org.caseroom.assessment.DeviceId;
import org.caseroom.assessment.EventId;
import org.caseroom.assessment.Outcome;
import org.caseroom.assessment.Response;
import org.caseroom.assessment.Reviewing;
import org.caseroom.assessment.Submission;
import org.caseroom.assessment.Submitting;
import org.caseroom.course.Publishing;
import org.caseroom.coursepack.QuizActivity;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.SampleRuns;
import org.caseroom.identity.Actor;
import org.caseroom.question.Answer;
import org.caseroom.question.OptionId;
import org.caseroom.question.QuestionId;
import org.caseroom.question.Showing;
import org.caseroom.question.ShownQuestion;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A course in two languages: each participant reads it in theirs, and it is the same course.
@StoreTest
class TranslatedCourseTest {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Slug QUIZ = new Slug("check");
    private static final Map<String, Answer> RIGHT = Map.of(
            "secure-first", chosen("a"),
            "secure-these", chosen("a", "b"),
            "share", new Answer.Number("95"));

    private final Outlines outlines;
    private final Catalogue catalogue;
    private final TakingQuizzes quizzes;
    private final Answering answering;
    private final Submitting submitting;
    private final Reviewing reviewing;
    private final Publishing publishing;
    private final Showing showing;
    private final Enrolling enrolling;
    private final JdbcClient jdbc;
    private final ApplicationContext application;
    private SamplePack folder = SamplePack.inVietnamese();
    private CourseRun run;
    private Actor amina;
    private Actor minh;

    TranslatedCourseTest(
            Outlines outlines,
            Catalogue catalogue,
            TakingQuizzes quizzes,
            Answering answering,
            Submitting submitting,
            Reviewing reviewing,
            Publishing publishing,
            Showing showing,
            Enrolling enrolling,
            JdbcClient jdbc,
            ApplicationContext application) {
        this.outlines = outlines;
        this.catalogue = catalogue;
        this.quizzes = quizzes;
        this.answering = answering;
        this.submitting = submitting;
        this.reviewing = reviewing;
        this.publishing = publishing;
        this.showing = showing;
        this.enrolling = enrolling;
        this.jdbc = jdbc;
        this.application = application;
    }

    @BeforeEach
    void twoTakePartInOneRun() {
        var cohort = new SampleCohort(application);
        folder = SamplePack.inVietnamese()
                .replacing(SamplePack.COURSE, "id: sample", "id: translated-" + UUID.randomUUID());
        run = SampleRuns.opened(application, "Spring", folder);
        amina = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        minh = reading(cohort.trainee("Trần Minh", cohort.haNoi()), VIETNAMESE);
        cohort.enrolled(amina, run);
        cohort.enrolled(minh, run);
    }

    @Test
    void eachReadsTheCourseInTheirLanguage() {
        var english = outlines.of(amina, run.id());
        var vietnamese = outlines.of(minh, run.id());

        assertThat(english.title()).isEqualTo("A sample");
        assertThat(english.language()).isEqualTo("en");
        assertThat(vietnamese.title()).isEqualTo("Khóa học mẫu");
        assertThat(vietnamese.language()).isEqualTo("vi");
        assertThat(vietnamese.activities())
                .extracting(Outline.OutlineActivity::title)
                .containsExactly("Giờ đầu tiên", "Mules", "Tự kiểm tra");
        assertThat(vietnamese.activities())
                .extracting(Outline.OutlineActivity::id)
                .isEqualTo(english.activities().stream()
                        .map(Outline.OutlineActivity::id)
                        .toList());
        assertThat(lesson(minh, vietnamese, "first-hour")).contains("\"language\":\"vi\"", "Việc gì làm trước");
        assertThat(lesson(minh, vietnamese, "mules")).contains("\"language\":\"en\"");
        assertThat(lesson(amina, english, "first-hour")).contains("\"language\":\"en\"", "What comes first");
    }

    @Test
    void theCatalogueSaysInWhichLanguagesACourseCanBeRead() {
        var page = catalogue.course(minh, run.course());

        assertThat(page.entry().title()).isEqualTo("Khóa học mẫu");
        assertThat(page.entry().language()).isEqualTo(VIETNAMESE);
        assertThat(page.entry().languages()).containsExactly(Locale.ENGLISH, VIETNAMESE);
        assertThat(page.outcomes()).containsExactly("Bảo toàn những gì mất trước tiên.");
        assertThat(catalogue.course(amina, run.course()).entry().title()).isEqualTo("A sample");
        assertThat(catalogue.entries(amina, new CatalogueFilter("", null, VIETNAMESE, null)))
                .extracting(CatalogueEntry::course)
                .contains(run.course());
    }

    @Test
    void theCatalogueIsSearchedInEveryLanguageAndSaysWhereItWasFound() {
        assertThat(found(amina, "người CHUYEN tiền"))
                .contains(new Mention(Mention.Kind.GLOSSARY, "người chuyển tiền thuê", VIETNAMESE));
        assertThat(found(minh, "money mule"))
                .contains(new Mention(Mention.Kind.GLOSSARY, "money mule", Locale.ENGLISH));
        assertThat(found(amina, "disappears first"))
                .contains(new Mention(Mention.Kind.OUTCOME, "Secure what disappears first.", Locale.ENGLISH));
        assertThat(found(amina, "order steps")).contains(new Mention(Mention.Kind.CONTENTS, "Basics", Locale.ENGLISH));
        assertThat(found(amina, "sample")).isEmpty();
        assertThat(found(minh, "sample")).contains(new Mention(Mention.Kind.CONTENTS, "A sample", Locale.ENGLISH));
        assertThat(search(amina, "sample")).isNotEmpty();
        assertThat(search(amina, "người nowhere-to-be-found")).isEmpty();
    }

    private Optional<Mention> found(Actor actor, String search) {
        return search(actor, search).map(CatalogueEntry::mention);
    }

    private Optional<CatalogueEntry> search(Actor actor, String search) {
        return catalogue.entries(actor, new CatalogueFilter(search, null, null, null)).stream()
                .filter(entry -> entry.course().equals(run.course()))
                .findFirst();
    }

    @Test
    void theSameAnswersComeToTheSameInBothLanguages() {
        var english = handsIn(amina, start(amina));
        var started = start(minh);
        var vietnamese = handsIn(minh, started);

        assertThat(started.attempt().language()).isEqualTo(VIETNAMESE);
        assertThat(vietnamese.score()).isEqualTo(vietnamese.maxScore());
        assertThat(english.score()).isEqualTo(english.maxScore());
        assertThat(started.attempt().variant().questions())
                .filteredOn(question -> !question.id().equals("secure-these"))
                .extracting(ShownQuestion::prompt)
                .isNotEmpty()
                .allMatch(prompt -> prompt.contains("mất") || prompt.contains("phần trăm"));
        assertThat(jdbc.sql("select distinct activity_digest from assessment_attempt where run = :run")
                        .param("run", run.id().value())
                        .query(String.class)
                        .list())
                .containsExactly(folder.pack()
                        .modules()
                        .getFirst()
                        .activities()
                        .getLast()
                        .digest()
                        .value());
    }

    @Test
    void noKeyShowsInATranslation() {
        var other = folder.replacing(SamplePack.BANK, "Sign-in logs, correct: true,", "Sign-in logs,")
                .replacing(SamplePack.BANK, "The land register, why", "The land register, correct: true, why")
                .replacing(SamplePack.BANK, "answer: 95", "answer: 59");

        for (var seed = 0; seed < 20; seed++) {
            assertThat(shown(other, seed)).isEqualTo(shown(folder, seed));
        }
    }

    private List<ShownQuestion> shown(SamplePack pack, long seed) {
        var quiz = (QuizActivity)
                pack.pack().in(VIETNAMESE).modules().getFirst().activities().getLast();
        return quiz.quiz().drawnFrom(seed).stream().map(showing::show).toList();
    }

    @Test
    void anAttemptKeepsTheLanguageInWhichItBegan() {
        var begun = start(minh);
        var goneOn = start(reading(minh, Locale.ENGLISH));

        assertThat(goneOn.attempt().attempt()).isEqualTo(begun.attempt().attempt());
        assertThat(goneOn.attempt().language()).isEqualTo(VIETNAMESE);
        assertThat(goneOn.attempt().variant()).isEqualTo(begun.attempt().variant());

        handsIn(minh, goneOn);
        assertThat(reviewing.review(minh.person(), begun.attempt().attempt()).language())
                .isEqualTo(VIETNAMESE);
        var next = start(reading(minh, Locale.ENGLISH));
        assertThat(next.attempt().number()).isEqualTo(2);
        assertThat(next.attempt().language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void aMendedTranslationIsReadAtOnceAndMovesNobody() {
        var before = outlines.of(minh, run.id());
        publishing.publish(folder.replacing(SamplePack.vi(SamplePack.LESSON), "hành vi lừa dối", "sự lừa dối")
                .pack());

        var after = outlines.of(minh, run.id());

        assertThat(enrolling.run(run.id()).version()).isEqualTo(run.version());
        assertThat(lesson(minh, after, "first-hour")).contains("sự lừa dối");
        assertThat(lesson(minh, before, "first-hour"))
                .as("who has the page open can still load it")
                .contains("hành vi lừa dối");
    }

    private AttemptAccess start(Actor actor) {
        return quizzes.start(actor, run.id(), QUIZ, new DeviceId(UUID.randomUUID()), "");
    }

    private Outcome handsIn(Actor actor, AttemptAccess access) {
        var device = new DeviceId(UUID.randomUUID());
        var sequence = 0;
        for (var question : access.attempt().variant().questions()) {
            sequence++;
            answering.record(
                    access.token(),
                    access.attempt().attempt(),
                    new Response(
                            new EventId(UUID.randomUUID()),
                            new QuestionId(question.id()),
                            device,
                            sequence,
                            0,
                            RIGHT.get(question.id())));
        }
        var submitted = submitting.submit(access.token(), access.attempt().attempt(), List.of());
        assertThat(submitted).as(actor.name()).isInstanceOf(Submission.Accepted.class);
        return ((Submission.Accepted) submitted).outcome();
    }

    private String lesson(Actor actor, Outline outline, String id) {
        var content = outline.activity(new Slug(id)).content();
        return outlines.content(actor, run.id())
                .lesson(java.util.Objects.requireNonNull(content))
                .map(file -> new String(file.bytes(), UTF_8))
                .orElseThrow();
    }

    private static Actor reading(Actor actor, Locale language) {
        return new Actor(actor.person(), actor.name(), actor.organization(), language, actor.grants());
    }

    private static Answer chosen(String... options) {
        return new Answer.Chosen(
                java.util.Arrays.stream(options).map(OptionId::new).collect(java.util.stream.Collectors.toSet()));
    }
}
