package org.caseroom.journeys;

import static org.caseroom.journeys.Entered.Text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseroom.authoring.Beginning;
import org.caseroom.authoring.DraftId;
import org.caseroom.authoring.Drafting;
import org.caseroom.authoring.Issuing;
import org.caseroom.authoring.Skeleton;
import org.caseroom.coursepack.HostileArchives;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.shared.Slug;

/// Courses with payloads as their titles, drafted, published and delivered; and the course all of whose texts are
/// payloads, as drafts: a sound one, and one that is full of findings.
final class EnteredCourses {

    private final HostileHouse house;
    final List<CourseRun> runs = new ArrayList<>();
    final DraftId draft;
    final DraftId unsound;

    EnteredCourses(HostileHouse house) {
        this.house = house;
        var courses = new ArrayList<Slug>();
        house.entered.each(Text.DRAFT_TITLE, Payloads.joined(120), title -> courses.add(begin(courses.size(), title)));
        house.entered.each(
                Text.RUN_TITLE,
                Payloads.joined(200),
                title -> runs.add(house.open(courses.get(runs.size() % courses.size()), title)));
        draft = upload(HostileCourse.pack().files());
        unsound = upload(UnsoundCourse.files());
        house.entered.took(Text.COURSE_FOLDER, Payloads.ALL);
        house.entered.took(Text.ACTIVITY_TITLE, HostileCases.TITLES);
    }

    private Slug begin(int number, String title) {
        var course = new Slug("course-" + number);
        var drafting = house.bean(Drafting.class);
        var begun = drafting.begin(house.sofia, new Beginning(course, title, "en"), Skeleton.EMPTY);
        var revision = drafting.find(house.sofia, begun).revision();
        house.entered.each(
                Text.COURSE_TITLE,
                List.of(title),
                _ -> house.bean(Issuing.class).publish(house.sofia, begun, revision, null));
        return course;
    }

    private DraftId upload(Map<String, byte[]> files) {
        try {
            return house.bean(Drafting.class).upload(house.sofia, new ByteArrayInputStream(HostileArchives.zip(files)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
