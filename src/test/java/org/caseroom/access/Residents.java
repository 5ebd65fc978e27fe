package org.caseroom.access;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.caseroom.identity.Actor;
import org.caseroom.identity.DisplayName;
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
import org.springframework.context.ApplicationContext;

/// The people of the two agencies: everybody of [Who], and some whom they deal with.
final class Residents {

    final OrganizationId agencyA;
    final OrganizationId unitA;
    /// Nobody belongs to it.
    final OrganizationId spareA;
    final OrganizationId agencyB;
    final PersonId amina;
    /// Has no attempts left.
    final PersonId amani;
    /// Has no password yet.
    final PersonId invited;
    /// Belongs to agency A and holds more than its administrators.
    final PersonId powerful;

    private final OrganizationId above;
    private final SampleEntrance entrance;
    private final Map<Who, Actor> actors = new EnumMap<>(Who.class);
    private final Map<Who, String> signIns = new EnumMap<>(Who.class);

    Residents(ApplicationContext application) {
        entrance = new SampleEntrance(application);
        var organizations = application.getBean(Organizations.class);
        above = organizations.add(OrganizationKind.REGION, "World", null, null);
        var countryA = organizations.add(OrganizationKind.COUNTRY, "Almara", above, "KE");
        agencyA = organizations.add(OrganizationKind.AGENCY, "Almara Police", countryA, null);
        unitA = organizations.add(OrganizationKind.UNIT, "Almara Cybercrime Unit", agencyA, null);
        spareA = organizations.add(OrganizationKind.UNIT, "Almara Spare Unit", agencyA, null);
        var countryB = organizations.add(OrganizationKind.COUNTRY, "Borvia", above, "VN");
        agencyB = organizations.add(OrganizationKind.AGENCY, "Borvia Police", countryB, null);
        Who.everybody().stream()
                .filter(who -> who != Who.NOBODY)
                .forEach(who -> scope(who.place()).ifPresent(scope -> enter(who, scope)));
        application.getBean(People.class).disable(actor(Who.DISABLED).person());
        amina = actor(Who.AMINA).person();
        amani = actor(Who.AMANI).person();
        invited = entrance.add(details("Imani Almara", "imani-almara"), null, new Scope.Platform())
                .person();
        powerful = entrance.add(details("Pendo Almara", "pendo-almara"), Role.AUDITOR, new Scope.Platform())
                .person();
    }

    Actor actor(Who who) {
        return Objects.requireNonNull(actors.get(who), who::title);
    }

    /// The token that the browser of somebody carries; empty for nobody.
    String signIn(Who who) {
        return signIns.getOrDefault(who, "");
    }

    static SignInName signInName(Who who) {
        return new SignInName(who.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// What is said of somebody who is to be added to agency A.
    PersonDetails details(String name, String signInName) {
        return new PersonDetails(new DisplayName(name), unitA, Locale.ENGLISH, new SignInName(signInName), null);
    }

    /// Lets somebody in who holds their role there.
    void enter(Who who, Scope scope) {
        var actor = entrance.add(
                new PersonDetails(new DisplayName(nameOf(who)), home(who), Locale.ENGLISH, signInName(who), null),
                who.role(),
                scope);
        actors.put(who, actor);
        signIns.put(who, entrance.enter(actor));
    }

    private static String nameOf(Who who) {
        return switch (who) {
            case AMINA -> "Amina Almara";
            case AMANI -> "Amani Almara";
            case BAO -> "Bao Borvia";
            default -> who.title();
        };
    }

    private OrganizationId home(Who who) {
        if (who == Who.AUTHOR_A) {
            return above;
        }
        return switch (who.place()) {
            case EVERYWHERE -> above;
            case AGENCY_A, COURSE_A, RUN_A -> agencyA;
            case UNIT_A, NOWHERE -> unitA;
            case AGENCY_B -> agencyB;
        };
    }

    /// Empty where there is no course and no run yet.
    private Optional<Scope> scope(Who.Place place) {
        return switch (place) {
            case EVERYWHERE, NOWHERE -> Optional.of(new Scope.Platform());
            case AGENCY_A -> Optional.of(new Scope.Organizations(agencyA));
            case UNIT_A -> Optional.of(new Scope.Organizations(unitA));
            case AGENCY_B -> Optional.of(new Scope.Organizations(agencyB));
            case COURSE_A, RUN_A -> Optional.empty();
        };
    }
}
