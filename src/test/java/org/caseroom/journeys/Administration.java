package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.caseroom.identity.FirstAdministrator;
import org.openqa.selenium.By;

/// Who makes a platform that starts empty their own, and lets the others in.
final class Administration extends Reader {

    private static final Pattern WELCOME = Pattern.compile("(/welcome/\\S+)");

    private final Agencies agencies;

    Administration(RunningServer server, Spoken spoken, Agencies agencies) {
        super(server, "first", spoken);
        this.agencies = agencies;
    }

    /// Follows the link that the server has printed. It works once.
    void becomesTheFirst() {
        var link = WELCOME.matcher(server().log());
        assertThat(link.find()).isTrue();
        goesTo(link.group(1));
        speaks();
        looksHardAt("welcome");
        enters("name", agencies.administrator());
        enters("organization", agencies.centre());
        enters("signInName", "first");
        chooses("short");
        sees(say("identity.welcome.problem.password", "shortest", FirstAdministrator.SHORTEST_PASSWORD));
        looksHardAt("welcome-problem");
        chooses(PASSWORD);
        sees(say("learning.home.title", "name", agencies.administrator()));
        looksAt("home-of-the-first");
        goesTo(link.group(1));
        sees(say("identity.welcome.gone.title"));
        looksAt("welcome-gone");
    }

    private void enters(String field, String text) {
        browser().see(By.name(field)).sendKeys(text);
    }

    void adds(String agency) {
        goesTo("/organizations/new");
        choosesInCombo(say("organizations.field.parent"), agencies.centre());
        choosesInSelect(say("organizations.field.kind"), say("organizations.kind.agency"));
        fills(say("organizations.field.name"), agency);
        clicks(say("organizations.new.submit"));
        sees(say("organizations.added", "name", agency));
        looksAt("organization");
    }

    /// Hands in the file, sees what is wrong with some rows, and imports the others.
    void importsThePeople() {
        goesTo("/");
        clicks(say("people.menu"));
        sees(say("people.title.subtitle"));
        clicks(say("people.import.title"));
        sees(say("people.import.upload.text"));
        looksHardAt("import");
        uploads(agencies.file(spoken()));
        sees(say("people.import.now.checked"));
        sees(say("people.import.say.some"));
        for (var problem : new String[] {"unknown-organization", "not-an-address", "twice"}) {
            sees(say("people.import.problem." + problem));
        }
        looksHardAt("import-checked");
        clicks(say("people.import.start", "count", 2 * Agencies.PEOPLE));
        sees(say("people.import.now.done"));
        looksHardAt("import-done");
    }

    PrintedSheets printsTheSheets() {
        clicks(say("people.import.sheets.make"));
        clicks(say("people.import.sheets.ask.submit"));
        sees(say("people.import.sheets.made", "count", 2 * Agencies.PEOPLE));
        looksAt("sheets");
        var printed = PrintedSheets.of(browser());
        assertThat(printed.pages()).hasSize(2 * Agencies.PEOPLE);
        return printed;
    }

    /// Gives the link by which the instructor comes in.
    String addsTheInstructor() {
        goesTo("/people/new");
        fills(say("people.field.name"), agencies.instructor());
        fills(say("people.field.sign-in-name"), "author");
        choosesInCombo(say("people.field.organization"), agencies.centre());
        ticks(say("identity.role.trainee"));
        ticks(say("identity.role.instructor"));
        clicks(say("people.new.submit"));
        sees(say("people.added.title", "name", agencies.instructor()));
        looksHardAt("link-sheet");
        return browser().see(By.className("cr-link-address")).getText();
    }

    void opensARunOf(String course) {
        goesTo("/runs/new");
        choosesInSelect(say("enrolment.form.course"), course);
        looksHardAt("run-new");
        clicks(say("enrolment.form.open"));
        sees(say("enrolment.form.saved", "run", course));
        looksHardAt("run");
        clicks(say("audit.menu"));
        sees(course);
        looksHardAt("audit");
    }

    /// Finds the one who takes part, and gives the address of their timeline.
    String reviews(String participant) {
        clicks(say("reporting.menu"));
        sees(participant);
        assertThat(textOfGrid()).doesNotContain(agencies.instructor());
        looksAt("completion");
        clicks(participant);
        isAt("/completion/");
        sees(say("reporting.timeline.steps"));
        looksAt("timeline");
        return browser().url().replaceFirst("^https?://[^/]+", "");
    }

    private String textOfGrid() {
        return browser().see(By.tagName("vaadin-grid")).getText();
    }
}
