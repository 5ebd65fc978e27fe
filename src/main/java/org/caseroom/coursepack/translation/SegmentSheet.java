package org.caseroom.coursepack.translation;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.caseroom.shared.Digest;

/// What a translation says of its segments: from which text of the course each was translated, and whether somebody has
/// read it again. A file with one line a segment.
public final class SegmentSheet {

    /// Its name in the folder of a language.
    public static final String FILE = "segments.csv";

    static final String HEAD = "path,segment,base,state";

    private static final int DIGITS = 16;
    private static final Pattern LINE = Pattern.compile(
            "(?<path>[^,\"]{1,200}),(?<segment>[^,\"]{1,200}),(?<base>[0-9a-f]{16}),(?<state>translated|reviewed)");

    private final Map<String, Stamp> stamps = new TreeMap<>();

    /// From what a segment was translated, and whether it was reviewed.
    private record Stamp(String base, boolean isReviewed) {}

    /// Empty where a line of it is none of ours.
    public static Optional<SegmentSheet> read(byte[] file) {
        var sheet = new SegmentSheet();
        var lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
            return Optional.empty();
        }
        for (var line : lines.subList(1, lines.size())) {
            var fields = LINE.matcher(line);
            if (!fields.matches()) {
                return Optional.empty();
            }
            sheet.stamps.put(
                    fields.group("path") + "," + fields.group("segment"),
                    new Stamp(fields.group("base"), fields.group("state").equals("reviewed")));
        }
        return Optional.of(sheet);
    }

    /// How far a segment is.
    public SegmentState state(Segment segment) {
        var stamp = stamps.get(key(segment));
        if (!segment.isTranslated()) {
            return SegmentState.MISSING;
        } else if (stamp == null || !stamp.base().equals(base(segment))) {
            return SegmentState.STALE;
        }
        return stamp.isReviewed() ? SegmentState.REVIEWED : SegmentState.TRANSLATED;
    }

    /// Notes that these segments say what the course says now. One that was reviewed and still says it stays so.
    public void stamp(Collection<Segment> segments, boolean isReviewed) {
        segments.stream().filter(Segment::isTranslated).forEach(segment -> {
            var stays = state(segment) == SegmentState.REVIEWED;
            stamps.put(key(segment), new Stamp(base(segment), isReviewed || stays));
        });
    }

    /// The file, without what the course no longer has.
    public String written(Collection<Segment> all) {
        var known = new HashMap<String, Segment>();
        all.stream().filter(Segment::isTranslated).forEach(segment -> known.put(key(segment), segment));
        var file = new StringBuilder(HEAD).append('\n');
        stamps.forEach((key, stamp) -> {
            if (known.containsKey(key)) {
                var state = stamp.isReviewed() ? SegmentState.REVIEWED : SegmentState.TRANSLATED;
                file.append(key)
                        .append(',')
                        .append(stamp.base())
                        .append(',')
                        .append(state.name().toLowerCase(Locale.ROOT))
                        .append('\n');
            }
        });
        return file.toString();
    }

    private static String key(Segment segment) {
        return segment.path() + "," + segment.name();
    }

    private static String base(Segment segment) {
        return of(segment.base());
    }

    private static String of(Digest digest) {
        return digest.value().substring(0, DIGITS);
    }
}
