package org.caseroom.authoring;

import java.util.UUID;
import org.caseroom.course.Publishing;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.identity.Actor;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.OrganizationKind;
import org.caseroom.identity.Organizations;
import org.caseroom.identity.Role;
import org.caseroom.identity.SamplePeople;
import org.caseroom.identity.Scope;
import org.caseroom.shared.Slug;
import org.springframework.context.ApplicationContext;

/// Two academies with their authors. Each has organizations and people of its own.
public final class SampleAuthors {

    public static final String PASSWORD = SamplePeople.PASSWORD;

    private final ApplicationContext application;
    private final SamplePeople people;
    private final OrganizationId world;
    private final OrganizationId academy;
    private final OrganizationId other;

    public SampleAuthors(ApplicationContext application) {
        this.application = application;
        people = new SamplePeople(application);
        var organizations = application.getBean(Organizations.class);
        world = organizations.add(OrganizationKind.REGION, "World", null, null);
        academy = organizations.add(OrganizationKind.AGENCY, "The academy", world, null);
        other = organizations.add(OrganizationKind.AGENCY, "Another academy", world, null);
    }

    public OrganizationId academy() {
        return academy;
    }

    /// A part of the academy.
    public OrganizationId school() {
        return application
                .getBean(Organizations.class)
                .add(OrganizationKind.UNIT, "A school of the academy", academy, null);
    }

    /// Where both academies lie.
    public OrganizationId world() {
        return world;
    }

    /// Writes for the academy.
    public Actor daniel() {
        return person("Daniel Weiss", academy, Role.INSTRUCTOR, new Scope.Organizations(academy));
    }

    /// Writes for another academy.
    public Actor stranger() {
        return person("Nobody's Colleague", other, Role.INSTRUCTOR, new Scope.Organizations(other));
    }

    /// Writes one course, and begins none.
    public Actor authorOf(Slug course) {
        return person("Minh Anh", academy, Role.INSTRUCTOR, new Scope.Course(course));
    }

    public Actor administrator() {
        return person("Sofia Lindqvist", other, Role.ADMINISTRATOR, new Scope.Platform());
    }

    public Actor trainee() {
        return person("Amina Odhiambo", academy, Role.TRAINEE, new Scope.Platform());
    }

    public String signInName(Actor actor) {
        return people.signInName(actor);
    }

    /// A small course that somebody begins.
    DraftId begin(Actor author) {
        return application
                .getBean(Drafting.class)
                .begin(author, new Beginning(newSlug(), "Sample", "en"), Skeleton.EMPTY);
    }

    /// A small course that somebody has published first, so that it belongs to their organization.
    public Slug publishedBy(Actor author) {
        var draft = begin(author);
        var found = application.getBean(Drafting.class).find(author, draft);
        application.getBean(Issuing.class).publish(author, draft, found.revision(), null);
        return found.course();
    }

    /// Holds a role in an organization.
    public Actor holding(Role role, OrganizationId organization) {
        return person("Somebody Else", organization, role, new Scope.Organizations(organization));
    }

    /// A course that came with the platform.
    public Slug published() {
        var slug = newSlug();
        application.getBean(Publishing.class).publish(pack(slug).pack());
        return slug;
    }

    static SamplePack pack(Slug slug) {
        return SamplePack.sound().replacing(SamplePack.COURSE, "id: sample", "id: " + slug);
    }

    static Slug newSlug() {
        return new Slug("course-" + UUID.randomUUID());
    }

    private Actor person(String name, OrganizationId organization, Role role, Scope scope) {
        return people.holding(name, organization, role, scope);
    }
}
