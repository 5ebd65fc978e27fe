package org.caseroom.learning.guide;

import java.time.Instant;
import java.util.UUID;
import org.caseroom.course.CourseOwners;
import org.caseroom.course.CourseVersion;
import org.caseroom.course.Publishing;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.identity.OrganizationId;
import org.caseroom.shared.Slug;
import org.springframework.context.ApplicationContext;

/// Courses with a guide: one that came with the platform, and one of an agency.
public final class SampleGuides {

    public static final Slug SHIPPED = new Slug("guided");
    private final ApplicationContext application;
    private final Slug ofAgency = new Slug("guided-" + UUID.randomUUID());

    public SampleGuides(ApplicationContext application, OrganizationId agency) {
        this.application = application;
        publish(SHIPPED);
        publish(ofAgency);
        application.getBean(CourseOwners.class).claim(ofAgency, agency);
    }

    public Slug ofAgency() {
        return ofAgency;
    }

    public CourseRun run(Slug course) {
        return application
                .getBean(Enrolling.class)
                .add(
                        course,
                        publish(course).digest(),
                        "A run with a guide",
                        Instant.parse("2026-01-01T00:00:00Z"),
                        null,
                        true,
                        null);
    }

    private CourseVersion publish(Slug course) {
        return application
                .getBean(Publishing.class)
                .publish(SamplePack.withGuide()
                        .replacing(SamplePack.COURSE, "id: sample", "id: " + course)
                        .pack());
    }
}
