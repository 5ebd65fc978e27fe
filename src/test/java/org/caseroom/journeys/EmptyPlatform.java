package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.caseroom.HttpVisitor;
import org.caseroom.credential.PrintedRecord;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/// From an empty platform to the first record of completion, in one language: everybody chooses it on the first page
/// that they see, in a browser that asks for another.
abstract class EmptyPlatform {

    private final Spoken spoken;
    private final Agencies agencies;

    EmptyPlatform(Locale language) {
        this.spoken = new Spoken(language);
        this.agencies = Agencies.in(spoken);
    }

    @Test
    void anEmptyPlatformLeadsToARecordOfCompletion() {
        try (var server = RunningServer.onTheStore()
                        .with("caseroom.start", "empty")
                        .start();
                var first = new Administration(server, spoken, agencies)) {
            first.becomesTheFirst();
            first.adds(agencies.own());
            first.adds(agencies.other());
            first.importsThePeople();
            var sheets = first.printsTheSheets();
            var link = first.addsTheInstructor();

            AnswerKey key;
            try (var author = new Author(server, spoken)) {
                author.comesIn(link);
                author.begins();
                author.writesTwoLessons();
                author.writesSevenQuestions();
                author.triesItOut();
                author.publishes();
                key = author.key();
            }
            first.opensARunOf(Author.TITLE);
            takesPart(server, key, linkOfTheTrainee(sheets));
            var timeline = first.reviews(agencies.trainee());
            focalPointsLook(server, sheets, timeline);
        }
    }

    private String linkOf(PrintedSheets sheets, String name) {
        return linkOf(sheets, spoken, name);
    }

    /// Their sheet speaks the language that they were entered with.
    private String linkOfTheTrainee(PrintedSheets sheets) {
        return linkOf(sheets, new Spoken(Locale.forLanguageTag(spoken.other())), agencies.trainee());
    }

    private static String linkOf(PrintedSheets sheets, Spoken spoken, String name) {
        return sheets.linkOf(spoken.say("people.sheet.title", "name", name));
    }

    /// On a small phone.
    private void takesPart(RunningServer server, AnswerKey key, String link) {
        try (var owner = new Reader(server, agencies.traineeSignsInAs(), spoken)) {
            var phone = owner.browser().asPhone();
            var trainee = new Learner(server, owner.name(), Host.HOUSE, Author.COURSE, key, phone);
            phone.visit(server.url(link));
            assertThat(phone.run("return document.documentElement.lang")).isEqualTo(spoken.other());
            owner.comesInBy(server.url(link));
            trainee.sees(spoken.say("learning.home.title", "name", agencies.trainee()));
            owner.looksAt("phone-home");
            trainee.clicks(spoken.say("learning.home.empty.action"));
            trainee.clicks(Author.TITLE);
            owner.looksAt("phone-course");
            trainee.clicks(spoken.say("learning.course.enrol"));
            trainee.sees(spoken.say("learning.course.enrolled"));
            trainee.clicks(spoken.say("learning.course.begin"));
            trainee.sees(Author.LESSON);
            phone.see(By.cssSelector("img[alt='" + Author.ALTERNATIVE + "']"));
            owner.looksAt("phone-lesson");
            trainee.readsEveryLesson();
            owner.looksAt("phone-cover");
            trainee.startsTheQuiz();
            owner.looksAt("phone-question");
            trainee.answersRight();
            owner.looksAt("phone-overview");
            trainee.submits();
            trainee.seesOutcome(true);
            assertThat(trainee.completionOf(key.quiz().id().value())).isEqualTo("COMPLETED PASSED");
            owner.looksAt("phone-outcome");
            trainee.goesTo("/");
            trainee.sees(spoken.say("learning.record.title"));
            owner.looksAt("phone-completed");
            assertThat(phone.complaints()).isEmpty();
            isRecorded(trainee);
        }
    }

    private void isRecorded(Visitor trainee) {
        var link = trainee.link(spoken.say("learning.record.download-of", "course", Author.TITLE));
        var answer = HttpVisitor.signedIn(trainee.server().url(""), trainee.cookie("caseroom-sign-in"))
                .get(link.substring(trainee.server().url("").length()));
        var record = PrintedRecord.of(answer.response().body());
        assertThat(record.language()).isEqualTo(spoken.tag());
        assertThat(record.text()).contains(agencies.trainee(), agencies.own(), Author.TITLE);
    }

    /// One after the other at the same browser.
    private void focalPointsLook(RunningServer server, PrintedSheets sheets, String timeline) {
        try (var focalPoint = new Reader(server, "focal point", spoken)) {
            focalPoint.comesInBy(server.url(linkOf(sheets, agencies.otherFocalPoint())));
            focalPoint.clicks(spoken.say("reporting.menu"));
            focalPoint.sees(spoken.say("reporting.empty.title"));
            assertThat(focalPoint.seesNothingOf(agencies.trainee())).isTrue();
            assertThat(focalPoint.seesNothingOf(spoken.say("people.menu"))).isTrue();
            for (var address : new String[] {timeline, "/people", "/people?search=" + agencies.traineeSignsInAs()}) {
                focalPoint.goesTo(address);
                focalPoint.sees(spoken.say("shell.not-found.title"));
                assertThat(focalPoint.seesNothingOf(agencies.trainee())).isTrue();
                focalPoint.looksAt("not-found");
            }

            focalPoint.comesInBy(server.url(linkOf(sheets, agencies.ownFocalPoint())));
            focalPoint.clicks(spoken.say("reporting.menu"));
            focalPoint.clicks(agencies.trainee());
            focalPoint.isAt(timeline);
            focalPoint.sees(Author.TITLE);
            focalPoint.looksAt("timeline-of-the-own-agency");
        }
    }
}
