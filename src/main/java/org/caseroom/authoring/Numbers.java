package org.caseroom.authoring;

import java.util.List;
import java.util.stream.IntStream;
import org.caseroom.coursepack.source.NotWritableException;

/// The numbers that say in which order modules and what is in them stand.
final class Numbers {

    private static final int HIGHEST = 999;

    private Numbers() {}

    /// The one behind all others.
    static String next(List<String> names) {
        var number = names.stream()
                        .flatMapToInt(name -> IntStream.of(DraftFolder.number(name)))
                        .max()
                        .orElse(0)
                + 1;
        if (number > HIGHEST) {
            throw new NotWritableException("There are too many numbers here; renumber the files first.");
        }
        return "%02d".formatted(number);
    }

    /// Two neighbours change their numbers, and nothing else of their names.
    static void swap(DraftFolder folder, List<String> ones, String one, List<String> others, String other) {
        var slash = one.lastIndexOf('/') + 1;
        var renamed = one.substring(0, slash)
                + DraftFolder.digits(DraftFolder.name(other))
                + one.substring(one.indexOf('-', slash));
        var otherRenamed = other.substring(0, slash)
                + DraftFolder.digits(DraftFolder.name(one))
                + other.substring(other.indexOf('-', slash));
        ones.forEach(path -> folder.rename(path, "~" + renamed + path.substring(one.length())));
        others.forEach(path -> folder.rename(path, otherRenamed + path.substring(other.length())));
        ones.forEach(path -> {
            var target = renamed + path.substring(one.length());
            folder.rename("~" + target, target);
        });
    }

    static int neighbour(List<String> list, int at, boolean up) {
        var other = up ? at - 1 : at + 1;
        if (at < 0 || other < 0 || other >= list.size()) {
            throw new DraftNotFoundException();
        }
        return other;
    }
}
