package org.caseroom.journeys;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseroom.HttpVisitor;
import org.caseroom.course.Publishing;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.EnrolmentWay;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.enrolment.RunPlan;
import org.caseroom.identity.Actor;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.OrganizationKind;
import org.caseroom.identity.Organizations;
import org.caseroom.identity.People;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.identity.SignInName;
import org.caseroom.identity.SigningIn;
import org.caseroom.shared.Slug;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.StaleElementReferenceException;
import org.springframework.context.ApplicationContext;

/// A platform into all of whose texts somebody has entered payloads, each by the service that takes the text from a
/// screen, and a browser before it that notices what runs. Sofia, who may do everything, sits there.
final class HostileHouse implements AutoCloseable {

    /// Not as any of the agencies, so that a row of a file can mean it.
    static final String WORLD = "World " + Payloads.ALL.get(16);

    private static final String PASSWORD = "a long enough password";

    final ApplicationContext application;
    final Browser browser = Browser.open();
    final Trap trap = Trap.in(browser);
    final Entered entered = new Entered();
    final OrganizationId world;
    final Actor sofia;
    private final int port;
    private final String signIn;
    private CourseRun run;
    private EnteredPeople people;
    private EnteredCourses courses;
    private EnteredMessages messages;
    private EnteredWork work;

    HostileHouse(ApplicationContext application, int port) {
        this.application = application;
        this.port = port;
        world = bean(Organizations.class).add(OrganizationKind.REGION, WORLD, null, null);
        var name = new SignInName("sofia-" + UUID.randomUUID());
        var id = bean(People.class)
                .add(new People.NewPerson(Payloads.ALL.get(28), world, Locale.ENGLISH, name, PASSWORD, false));
        Set.of(Role.ADMINISTRATOR, Role.INSTRUCTOR, Role.FOCAL_POINT, Role.TRAINEE)
                .forEach(role -> bean(People.class).grant(id, role, new Scope.Platform()));
        sofia = bean(People.class).actor(id).orElseThrow();
        signIn = signedIn(name);
        browser.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        goesTo("/status");
        browser.driver().manage().addCookie(new Cookie("caseroom-sign-in", signIn));
    }

    /// Enters payloads wherever something can be entered; what comes later builds on what was before.
    HostileHouse enterEverything() {
        run = open(bean(Publishing.class).publish(HostileCourse.pack().pack()).course(), Payloads.ALL.getFirst());
        people = new EnteredPeople(this);
        courses = new EnteredCourses(this);
        messages = new EnteredMessages(this);
        work = new EnteredWork(this);
        return this;
    }

    /// The run of the course of payloads.
    CourseRun run() {
        return run;
    }

    EnteredPeople people() {
        return people;
    }

    EnteredCourses courses() {
        return courses;
    }

    EnteredMessages messages() {
        return messages;
    }

    EnteredWork work() {
        return work;
    }

    CourseRun open(Slug course, String title) {
        var now = Instant.now();
        return bean(RunKeeping.class)
                .open(
                        sofia,
                        course,
                        new RunPlan(title, now.minus(Duration.ofDays(1)), null, null, EnrolmentWay.ANYONE, null));
    }

    /// Somebody who may do nothing yet, and the token of their sign-in.
    String newcomer() {
        var amina = new SignInName("amina-" + UUID.randomUUID());
        bean(People.class).add(new People.NewPerson("Amina", world, Locale.ENGLISH, amina, PASSWORD, false));
        return signedIn(amina);
    }

    private String signedIn(SignInName name) {
        return bean(SigningIn.class).signIn(name.value(), PASSWORD, "127.0.0.1", "Chromium")
                        instanceof SigningIn.Result.SignedIn(var _, var token)
                ? token
                : "";
    }

    /// Sofia at another device.
    HttpVisitor visitor() {
        return visitor(signIn);
    }

    HttpVisitor visitor(String token) {
        return HttpVisitor.signedIn(port, token);
    }

    HttpVisitor nobody() {
        return HttpVisitor.nobody(port);
    }

    Browser goesTo(String path) {
        return browser.visit("http://localhost:" + port + path);
    }

    /// Goes from one place to the next, and looks there and behind the links onward. Who is in the house already
    /// need not
    /// come in again.
    Trap.Sight walks(String onward, Stream<String> paths) {
        if (browser.run("return window.Vaadin?.Flow?.clients === undefined || location.pathname.startsWith('/learn')")
                .equals(true)) {
            goesTo("/account");
        }
        return trap.follow(paths.toList(), onward);
    }

    void press(String test) {
        click(Visitor.named(test));
    }

    void pressButton(String words) {
        click(By.xpath("//vaadin-button[normalize-space()='" + words + "']"));
    }

    void click(By what) {
        browser.waiting().ignoring(StaleElementReferenceException.class).until(_ -> {
            var found = browser.usable(what);
            if (found != null) {
                found.click();
            }
            return found != null;
        });
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    @Override
    public void close() {
        browser.close();
    }
}
