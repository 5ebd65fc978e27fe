package org.caseroom.coursepack;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlValue;

/// The pictures of a course, as a question names them, and which of them were named.
///
/// @param sound by path
/// @param paths of all, also of those that are broken
/// @param shown takes the paths of those that a question shows
record CoursePictures(Map<String, Media> sound, Set<String> paths, Set<String> shown, Problems problems) {

    /// Empty where there is none or it is broken, which has been reported.
    Optional<Media> find(YamlValue value) {
        var path = value.located(200);
        if (path.isStandIn()) {
            return Optional.empty();
        }
        shown.add(path.value());
        if (!paths.contains(path.value())) {
            value.wrong(
                    new CourseFinding.UnknownImage.Shown(new Quote(path.value()), problems.near(path.value(), paths)));
        }
        return Optional.ofNullable(sound.get(path.value()));
    }
}
