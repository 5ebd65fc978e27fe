package org.caseroom.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.caseroom.course.CourseVersion;
import org.caseroom.course.ShippedCourses;
import org.caseroom.course.ShippedOverlays;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.identity.DemoPeople;
import org.caseroom.identity.Founding;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.OrganizationKind;
import org.caseroom.identity.Organizations;
import org.caseroom.identity.People;
import org.caseroom.identity.PersonId;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.identity.Secrets;
import org.caseroom.identity.SignInName;
import org.caseroom.operations.ListeningAddress;
import org.caseroom.operations.StartSettings;
import org.caseroom.shared.Slug;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills an empty store with invented people, three countries (of which one is invented, too), their agencies and a run
/// of each shipped course. It is
/// done
/// before the web server listens, so that no password of an earlier start opens anything.
@Component
class DemoSetup implements SmartLifecycle, DemoPeople {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSetup.class);

    /// The course that the instructor of the demonstration teaches and continues.
    private static final Slug TAUGHT = new Slug("online-fraud");
    private static final String KNOWN_PASSWORD = "case-room-demo";

    private final StartSettings settings;
    private final ListeningAddress address;
    private final People people;
    private final Founding founding;
    private final Organizations organizations;
    private final ShippedCourses courses;
    private final ShippedOverlays overlays;
    private final Enrolling enrolling;
    private final Secrets secrets;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final List<DemoPerson> shown = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    DemoSetup(
            StartSettings settings,
            ListeningAddress address,
            People people,
            Founding founding,
            Organizations organizations,
            ShippedCourses courses,
            ShippedOverlays overlays,
            Enrolling enrolling,
            Secrets secrets,
            TransactionTemplate transaction,
            Clock clock) {
        this.settings = settings;
        this.address = address;
        this.people = people;
        this.founding = founding;
        this.organizations = organizations;
        this.courses = courses;
        this.overlays = overlays;
        this.enrolling = enrolling;
        this.secrets = secrets;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public List<DemoPerson> all() {
        return List.copyOf(shown);
    }

    @Override
    public boolean openToAll() {
        return address.isLoopback();
    }

    @Override
    public void start() {
        shown.clear();
        transaction.executeWithoutResult(_ -> {
            if (settings.start() == StartSettings.Start.DEMO && founding.begin()) {
                add();
            }
            switch (people.population()) {
                case NOBODY -> {
                    // Real people will come.
                }
                case DEMO -> receivePasswords();
                case REAL -> sendAway();
            }
        });
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// There is nothing to pause, and the passwords are drawn once.
    @Override
    public boolean isPauseable() {
        return false;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    /// On an address that others reach nobody knows the passwords beforehand, and nobody has that of another.
    private void receivePasswords() {
        if (address.isLoopback()) {
            receive(Cast.ALL, KNOWN_PASSWORD);
        } else {
            Cast.ALL.forEach(member -> receive(List.of(member), secrets.next().substring(0, 16)));
        }
    }

    private void receive(List<Cast> members, String password) {
        var accounts = new LinkedHashMap<PersonId, DemoPerson>();
        for (var member : members) {
            people.findByName(new SignInName(member.signInName()))
                    .ifPresent(person -> accounts.put(
                            person,
                            new DemoPerson(
                                    member.name(), member.signInName(), password, member.role(), member.place())));
        }
        people.ensurePassword(accounts.keySet(), password);
        shown.addAll(accounts.values());
    }

    /// Invented people have no business among real ones.
    private void sendAway() {
        var disabled = people.disableDemo();
        if (disabled > 0) {
            LOG.warn("{} demonstration accounts are in a store with real people; they have been disabled.", disabled);
        }
    }

    private void add() {
        var tree = new DemoTree(organizations);
        courses.publish().forEach(this::open);
        overlays.issue("estavia", tree.estavia);
        for (var member : Cast.ALL) {
            var organization = tree.organization(member.agency());
            var person = people.add(new People.NewPerson(
                    member.name(), organization, Locale.ENGLISH, new SignInName(member.signInName()), null, true));
            grant(member, person, organization);
        }
    }

    private void grant(Cast member, PersonId person, OrganizationId organization) {
        people.grant(person, Role.TRAINEE, new Scope.Platform());
        switch (member.role()) {
            case TRAINEE -> {
                // Everybody takes part.
            }
            case INSTRUCTOR -> {
                people.grant(person, Role.INSTRUCTOR, new Scope.Organizations(organization));
                people.grant(person, Role.INSTRUCTOR, new Scope.Course(TAUGHT));
            }
            case FOCAL_POINT -> people.grant(person, Role.FOCAL_POINT, new Scope.Organizations(organization));
            case ADMINISTRATOR -> people.grant(person, Role.ADMINISTRATOR, new Scope.Platform());
            case AUDITOR -> people.grant(person, Role.AUDITOR, new Scope.Platform());
        }
    }

    private void open(CourseVersion version) {
        var now = clock.instant();
        enrolling.add(
                version.course(), version.digest(), version.title(), now.minus(Duration.ofDays(1)), null, true, null);
    }

    /// The organizations of the demonstration.
    private static final class DemoTree {

        private final OrganizationId kenyanUnit;
        private final OrganizationId vietnameseAgency;
        private final OrganizationId estavia;
        private final OrganizationId estavianDirectorate;
        private final OrganizationId secretariat;

        DemoTree(Organizations organizations) {
            var world = organizations.add(OrganizationKind.REGION, "Caseroom demonstration", null, null);
            var kenya = organizations.add(OrganizationKind.COUNTRY, "Kenya", world, "KE");
            var vietNam = organizations.add(OrganizationKind.COUNTRY, "Viet Nam", world, "VN");
            kenyanUnit = organizations.add(OrganizationKind.AGENCY, "Demo Cybercrime Unit Nairobi", kenya, null);
            vietnameseAgency =
                    organizations.add(OrganizationKind.AGENCY, "Demo Investigation Agency Ha Noi", vietNam, null);
            estavia = organizations.add(OrganizationKind.COUNTRY, "Estavia (invented)", world, "XE");
            estavianDirectorate =
                    organizations.add(OrganizationKind.AGENCY, "Demo Fraud Directorate Port Esta", estavia, null);
            secretariat = organizations.add(OrganizationKind.AGENCY, "Demo Training Secretariat", world, null);
        }

        OrganizationId organization(Cast.Agency agency) {
            return switch (agency) {
                case NAIROBI -> kenyanUnit;
                case HA_NOI -> vietnameseAgency;
                case PORT_ESTA -> estavianDirectorate;
                case SECRETARIAT -> secretariat;
            };
        }
    }
}
