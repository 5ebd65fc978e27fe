package org.caseroom.coursepack.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseroom.coursepack.finding.TranslationFinding;
import org.caseroom.coursepack.finding.TranslationFinding.TranslatedBlock;
import org.caseroom.coursepack.finding.YamlFinding;
import org.caseroom.coursepack.markdown.LessonBlock;
import org.caseroom.coursepack.source.FrontMatter;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.shared.Digest;
import org.jspecify.annotations.Nullable;

/// Lays a translated lesson over that of the course: title and notes of sources, and the whole text, which is made of
/// the same blocks.
final class LessonOverlay {

    private final YamlOverlay matter;
    private final String path;
    private final Problems problems;
    private final List<Patch> patches = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();

    LessonOverlay(String path, Problems problems) {
        this.path = path;
        this.problems = problems;
        this.matter = new YamlOverlay(path, TextKeys.LESSON, problems);
    }

    List<Patch> patches() {
        return patches;
    }

    List<Segment> segments() {
        return segments;
    }

    /// @param translated empty where the lesson is not translated
    void lay(SourceText base, Optional<SourceText> translated) {
        var silent = new Problems();
        var baseMatter = FrontMatter.of(base);
        var over = translated.flatMap(this::matter);
        baseMatter
                .flatMap(it -> it.yaml(silent))
                .ifPresent(yaml -> matter.lay(yaml, over.flatMap(it -> it.yaml(problems))));
        patches.addAll(matter.patches());
        segments.addAll(matter.segments());
        var blocks = baseMatter
                .flatMap(it -> LessonBlock.of(base, it.body(), silent))
                .orElse(List.of());
        var before = problems.errors();
        var others = over.flatMap(it -> LessonBlock.of(translated.orElseThrow(), it.body(), problems));
        others.ifPresent(found -> compare(base, blocks, translated.orElseThrow(), found));
        for (var index = 0; index < blocks.size(); index++) {
            segments.add(new Segment(
                    path,
                    "block[" + index + "]",
                    Digest.of(blocks.get(index).span().in(base.text()).strip()),
                    others.isPresent(),
                    false));
        }
        if (others.isPresent() && problems.errors() == before) {
            var from = over.orElseThrow().body();
            var text = translated.orElseThrow();
            patches.add(new Patch(
                    base.span(baseMatter.orElseThrow().body(), base.length()),
                    text.text().substring(from),
                    text.span(from, text.length()),
                    true));
        }
    }

    private Optional<FrontMatter> matter(SourceText translated) {
        var found = FrontMatter.of(translated);
        if (found.isEmpty()) {
            problems.error(translated.at(0), new YamlFinding.FrontMatter());
        }
        return found;
    }

    /// Says where the blocks part company, once.
    private void compare(SourceText base, List<LessonBlock> wanted, SourceText translated, List<LessonBlock> found) {
        var agreement = new Agreement(problems);
        for (var index = 0; index < Math.max(wanted.size(), found.size()); index++) {
            var here = index < found.size() ? found.get(index) : null;
            var there = index < wanted.size() ? wanted.get(index) : null;
            if (here == null || there == null || here.sort() != there.sort()) {
                problems.error(
                        here == null ? translated.at(translated.length()) : here.span(),
                        new TranslatedBlock.Other(sort(here), sort(there)));
                return;
            }
            if (!here.shape().equals(there.shape())) {
                problems.error(here.span(), new TranslatedBlock.OtherWithin(here.sort()));
                return;
            }
            agreement.check(there.span().in(base.text()), here.span().in(translated.text()), here.span(), false);
        }
    }

    private static TranslationFinding.Block sort(@Nullable LessonBlock block) {
        return block == null ? TranslationFinding.Block.NOTHING : block.sort();
    }
}
