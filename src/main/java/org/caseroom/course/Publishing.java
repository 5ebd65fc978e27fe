package org.caseroom.course;

import java.time.Clock;
import org.caseroom.coursepack.CoursePack;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Freezes a sound course folder into a version. The same files give the same version, published once.
@Service
@Transactional
public class Publishing {

    private final CourseVersions versions;
    private final Clock clock;

    Publishing(CourseVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    public CourseVersion publish(CoursePack pack) {
        return versions.find(pack.digest()).orElseGet(() -> {
            var sheet = pack.course();
            var version = new CourseVersion(
                    pack.digest(), sheet.id(), sheet.title(), sheet.language().toLanguageTag(), clock.instant());
            return versions.add(version, pack)
                    ? version
                    : versions.find(pack.digest()).orElseThrow();
        });
    }
}
