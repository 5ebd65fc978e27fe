package org.caseroom.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.caseroom.coursepack.CoursePackReader;
import org.caseroom.coursepack.PackFiles;
import org.caseroom.coursepack.Reading;
import org.caseroom.identity.OrganizationId;
import org.caseroom.shared.Slug;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.springframework.web.util.UriUtils;

/// The national overlays that come with the platform as examples, inside its jar below `overlays/`. Their countries are
/// invented, so nobody has one unless it is given to them.
@Service
public class ShippedOverlays {

    private static final String ROOT = "/overlays/";

    private final CoursePackReader reader;
    private final CourseLibrary library;
    private final CourseOverlays overlays;

    ShippedOverlays(CoursePackReader reader, CourseLibrary library, CourseOverlays overlays) {
        this.reader = reader.patient();
        this.library = library;
        this.overlays = overlays;
    }

    /// Gives an organization all that ships for a country.
    ///
    /// @param country the name of its folder
    /// @throws IllegalStateException if something does not fit its course, which the build has already checked
    public void issue(String country, OrganizationId organization) {
        folders(country).forEach((course, files) -> issue(course, PackFiles.of(files), organization));
    }

    private void issue(String course, PackFiles files, OrganizationId organization) {
        var version = library.newest(new Slug(course)).orElseThrow();
        switch (reader.overlays().read(files, library.pack(version.digest()))) {
            case Reading.Sound(var overlay, var _) -> overlays.issue(overlay, organization);
            case Reading.Unsound(var problems) ->
                throw new IllegalStateException(
                        "The shipped overlay of %s does not fit: %s".formatted(course, problems.getFirst()));
        }
    }

    private static Map<String, Map<String, byte[]>> folders(String country) {
        var folders = new TreeMap<String, Map<String, byte[]>>();
        var root = ROOT + country + "/";
        try {
            for (var resource : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:overlays/" + country + "/*/**")) {
                if (resource.isReadable() && resource.contentLength() > 0) {
                    var address = UriUtils.decode(resource.getURL().toString(), StandardCharsets.UTF_8);
                    var path = address.substring(address.lastIndexOf(root) + root.length());
                    var slash = path.indexOf('/');
                    folders.computeIfAbsent(path.substring(0, slash), _ -> new HashMap<>())
                            .put(path.substring(slash + 1), resource.getContentAsByteArray());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The shipped overlays can't be read.", unreadable);
        }
        return folders;
    }
}
