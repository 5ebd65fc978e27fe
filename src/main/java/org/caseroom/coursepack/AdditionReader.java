package org.caseroom.coursepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caseroom.coursepack.finding.OverlayFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.finding.TranslationFinding;
import org.caseroom.coursepack.finding.YamlFinding;
import org.caseroom.coursepack.markdown.LessonBlock;
import org.caseroom.coursepack.source.FrontMatter;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.coursepack.source.Span;
import org.caseroom.shared.Slug;

/// Reads a file of additions: front matter with sources, then texts, each below a heading of the highest level that
/// names its place.
final class AdditionReader {

    static final Set<String> KEYS = Set.of(SourceList.KEY);

    private static final String AFTER = "after ";
    private static final int MOST = 30;

    private final Problems problems;

    AdditionReader(Problems problems) {
        this.problems = problems;
    }

    List<Addition> read(SourceText source, Slug name, boolean ofModule) {
        var matter = FrontMatter.of(source);
        if (matter.isEmpty()) {
            problems.error(source.at(0), new YamlFinding.FrontMatter());
            return List.of();
        }
        var sources = SourceList.read(matter.get().value(problems).map(KEYS), problems);
        var file = new Addition.File(name, ofModule, source.at(0), sources);
        return LessonBlock.of(source, matter.get().body(), problems)
                .map(blocks -> additions(source, blocks, file))
                .orElse(List.of());
    }

    private List<Addition> additions(SourceText source, List<LessonBlock> blocks, Addition.File file) {
        var found = new ArrayList<Addition>();
        Addition.Place place = file.ofModule() ? new Addition.Place.Start() : new Addition.Place.End();
        var begins = -1;
        for (var block : blocks) {
            if (isPlace(block)) {
                add(found, source, begins, block.span().start(), place, file);
                place = place(source, headed(source, block.span()), file);
                begins = headed(source, block.span()).end();
            } else if (block.sort() == TranslationFinding.Block.HEADING) {
                problems.error(block.span(), new OverlayFinding.OverlayHeading());
            } else if (begins < 0) {
                begins = block.span().start();
            }
        }
        add(found, source, begins, source.length(), place, file);
        if (found.isEmpty()) {
            problems.error(source.at(source.length()), new OverlayFinding.OverlayEmpty());
        }
        if (found.size() > MOST) {
            problems.error(file.span(), new OverlayFinding.OverlayCount(MOST));
            return List.of();
        }
        return found;
    }

    private void add(
            List<Addition> found, SourceText source, int from, int to, Addition.Place place, Addition.File file) {
        if (from < 0) {
            return;
        }
        if (source.text().substring(from, to).isBlank()) {
            problems.error(source.at(from), new OverlayFinding.OverlayEmpty());
            return;
        }
        var cut = new SourceText(source.file(), source.text().substring(0, to));
        found.add(new Addition(cut, from, place, file));
    }

    private static boolean isPlace(LessonBlock block) {
        return block.sort() == TranslationFinding.Block.HEADING && block.shape().equals("heading 1");
    }

    /// The line of a heading alone.
    private static Span headed(SourceText source, Span block) {
        var end = source.text().indexOf('\n', block.start());
        return source.span(block.start(), end < 0 ? source.length() : end);
    }

    private Addition.Place place(SourceText source, Span line, Addition.File file) {
        var words = line.in(source.text()).replaceFirst("^ {0,3}#", "").strip();
        if (file.ofModule()) {
            problems.error(line, new OverlayFinding.OverlayPlace.InModule());
        } else if (words.equals("start")) {
            return new Addition.Place.Start();
        } else if (words.startsWith(AFTER)) {
            return new Addition.Place.After(words.substring(AFTER.length()).strip(), line);
        } else if (!words.equals("end")) {
            problems.error(line, new OverlayFinding.OverlayPlace.Unknown(new Quote(words)));
        }
        return new Addition.Place.End();
    }
}
