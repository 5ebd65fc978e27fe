package org.caseroom.operations;

import java.io.PrintStream;
import org.caseroom.course.ShippedCourses;
import org.caseroom.identity.DemoPeople;
import org.caseroom.identity.FirstAdministrator;
import org.caseroom.identity.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Publishes the shipped courses at the start, and says on the console where the platform is and how one gets in.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class StartReport implements ApplicationRunner {

    private final ShippedCourses courses;
    private final People people;
    private final FirstAdministrator firstAdministrator;
    private final ObjectProvider<DemoPeople> demo;
    private final ListeningAddress address;
    private final StartSettings settings;

    StartReport(
            ShippedCourses courses,
            People people,
            FirstAdministrator firstAdministrator,
            ObjectProvider<DemoPeople> demo,
            ListeningAddress address,
            StartSettings settings) {
        this.courses = courses;
        this.people = people;
        this.firstAdministrator = firstAdministrator;
        this.demo = demo;
        this.address = address;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        courses.publish();
        say(console());
    }

    private void say(PrintStream console) {
        console.println();
        console.println("Caseroom is ready: " + address.url());
        switch (people.population()) {
            case DEMO -> sayDemo(console);
            case NOBODY, REAL -> sayReal(console);
        }
        console.println();
    }

    private void sayDemo(PrintStream console) {
        if (settings.start() == StartSettings.Start.EMPTY) {
            console.println(
                    "This store holds demonstration people, so it can't become a real one. Choose another with --data.");
        }
        if (!address.isLoopback()) {
            console.println(
                    "WARNING: demonstration people on an address that others reach. Their passwords were drawn for this start.");
        }
        console.println("Demonstration people (invented):");
        demo.ifAvailable(all -> all.all()
                .forEach(person -> console.printf(
                        "  %-14s %-22s %s (%s)%n",
                        person.signInName(), person.password(), person.name(), person.place())));
    }

    private void sayReal(PrintStream console) {
        if (settings.start() == StartSettings.Start.DEMO && people.population() == People.Population.REAL) {
            console.println("This store holds real people, so no demonstration people were added.");
        }
        firstAdministrator.issue().ifPresent(token -> {
            console.println(
                    "Nobody administers this platform who could sign in. This link makes an administrator; it works once, for 24 hours:");
            console.println("  " + address.url() + "/welcome/" + token);
        });
    }

    @SuppressWarnings("SystemOut") // the person who starts the platform reads this
    private static PrintStream console() {
        return System.out;
    }
}
