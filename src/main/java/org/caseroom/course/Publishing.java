package org.caseroom.course;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.caseroom.coursepack.CoursePack;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Freezes a sound course folder into a version. The same files give the same version.
@Service
@Transactional
public class Publishing {

    private final CourseVersions versions;
    private final CourseTranslations translations;
    private final Clock clock;

    Publishing(CourseVersions versions, CourseTranslations translations, Clock clock) {
        this.versions = versions;
        this.translations = translations;
        this.clock = clock;
    }

    /// Publishes a version, unless that very version is there already, and its translations: they become the newest
    /// of
    /// their languages. A version stays the same whatever its translations say.
    public CourseVersion publish(CoursePack pack) {
        var version = publishBase(pack);
        pack.translations().forEach(translation -> translations.issue(version.digest(), translation, clock.instant()));
        return version;
    }

    private CourseVersion publishBase(CoursePack pack) {
        return versions.find(pack.digest()).orElseGet(() -> {
            var sheet = pack.course();
            var version = new CourseVersion(
                    pack.digest(), sheet.id(), sheet.title(), sheet.language().toLanguageTag(), clock.instant());
            return versions.add(version, pack)
                    ? version
                    : versions.find(pack.digest()).orElseThrow();
        });
    }

    /// Publishes a version and makes it the newest one of its course, of which new runs are opened, also where it
    /// is
    /// there already and others followed it.
    public CourseVersion publishAsNewest(CoursePack pack) {
        var version = publish(pack);
        versions.newest(version.course())
                .filter(newest -> !newest.digest().equals(version.digest()))
                .ifPresent(_ -> versions.addIssue(version, afterAllOthers(version)));
        return version;
    }

    /// Also where the clock of the node that published the last one is ahead.
    private Instant afterAllOthers(CourseVersion version) {
        var now = clock.instant();
        return versions.newestIssue(version.course())
                .map(last -> last.plus(1, ChronoUnit.MICROS))
                .filter(next -> next.isAfter(now))
                .orElse(now);
    }
}
