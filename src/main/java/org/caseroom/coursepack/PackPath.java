package org.caseroom.coursepack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.caseroom.coursepack.finding.Finding;
import org.caseroom.coursepack.finding.FolderFinding;

/// What a file of a course folder may be called.
final class PackPath {

    private static final int LONGEST = 200;
    private static final int DEEPEST = 6;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*");
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");
    private static final Pattern RESERVED_PORT = Pattern.compile("(com|lpt)[0-9]");
    private static final Set<String> IMAGES = Set.of("svg", "png", "jpg", "jpeg", "webp");

    private PackPath() {}

    /// Names that begin with a dot, and what archivers of macOS add.
    static boolean isHidden(String path) {
        return Arrays.stream(path.split("/"))
                .anyMatch(name ->
                        name.startsWith(".") && !name.equals("..") && !name.equals(".") || name.equals("__MACOSX"));
    }

    static boolean isImage(String path) {
        return IMAGES.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /// Why a path is refused; empty if it is not.
    static Optional<Finding> objection(String path) {
        if (path.length() > LONGEST) {
            return Optional.of(new FolderFinding.FileName.TooLong(LONGEST));
        }
        var names = path.split("/", -1);
        if (names.length > DEEPEST) {
            return Optional.of(new FolderFinding.FileName.TooDeep(DEEPEST - 1));
        }
        return Arrays.stream(names)
                .filter(name -> !isAllowed(name))
                .findFirst()
                .map(name -> new FolderFinding.FileName.NotAllowed(shown(name)));
    }

    /// A path as it may stand in a message or a log.
    static String shown(String path) {
        var clean = path.replaceAll("[^\\p{L}\\p{M}\\p{N}._/\\\\: -]", "?");
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) + "…" : clean;
    }

    private static boolean isAllowed(String name) {
        var stem = name.toLowerCase(Locale.ROOT).split("\\.", 2)[0];
        return NAME.matcher(name).matches()
                && !name.endsWith(".")
                && !RESERVED.contains(stem)
                && !RESERVED_PORT.matcher(stem).matches();
    }
}
