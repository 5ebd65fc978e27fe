package org.caseroom.coursepack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.caseroom.coursepack.source.EnoughProblemsException;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.fact.Facts;
import org.caseroom.shared.Slug;

/// Reads what countries and agencies add to a course, checks it against the course, and lays it over it.
///
/// A text of an overlay is rendered as a lesson is, by itself, and put between the blocks of the lesson that was
/// rendered before. So it can change nothing of it.
public final class NationalOverlays {

    private final Supplier<Facts> facts;

    NationalOverlays(Supplier<Facts> facts) {
        this.facts = facts;
    }

    /// The overlay if it fits the course in each of its languages, and every problem if it does not.
    public Reading<NationalOverlay> read(PackFiles files, CoursePack course) {
        var problems = new Problems();
        try {
            var drafts = new OverlayLanguages(files, problems).read();
            drafts.forEach((language, draft) -> lay(course, course.in(language), List.of(draft), problems));
            return problems.errors() == 0
                    ? new Reading.Sound<>(drafts.values().iterator().next().overlay(), problems.sorted())
                    : new Reading.Unsound<>(problems.sorted());
        } catch (EnoughProblemsException enough) {
            return new Reading.Unsound<>(problems.sorted());
        }
    }

    /// A course with overlays, the widest first, for somebody who reads it in the language of an edition. What has
    /// lost
    /// its place in the course stands at the end of its lesson.
    ///
    /// @param course as it was written
    /// @param edition the same in the language in which it is read
    public LaidCourse lay(CoursePack course, CoursePack edition, List<PackFiles> overlays) {
        var wanted = edition.course().language();
        var drafts = overlays.stream()
                .flatMap(files -> draft(files, wanted).stream())
                .toList();
        return lay(course, edition, drafts, new Problems());
    }

    /// The course that an overlay says it is for.
    public Optional<Slug> course(PackFiles files) {
        return new OverlayLanguages(files, new Problems())
                .read().values().stream()
                        .findFirst()
                        .map(draft -> draft.overlay().sheet().course());
    }

    private static Optional<OverlayDraft> draft(PackFiles files, Locale wanted) {
        var drafts = new OverlayLanguages(files, new Problems()).read();
        return drafts.entrySet().stream()
                .filter(each -> each.getKey().getLanguage().equals(wanted.getLanguage()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> drafts.values().stream().findFirst());
    }

    private LaidCourse lay(CoursePack course, CoursePack edition, List<OverlayDraft> drafts, Problems problems) {
        var lessons = new LinkedHashMap<Slug, LaidLesson>();
        edition.modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(Lesson.class::isInstance)
                .map(Lesson.class::cast)
                .forEach(lesson -> lessons.put(lesson.id(), new LaidLesson(lesson)));
        var ids = facts.get().ids();
        var laid = new ArrayList<LaidCourse.LaidOverlay>();
        for (var draft : drafts) {
            laid.add(new OverlayLaying(course, edition, lessons, draft, ids, problems).lay());
        }
        var changed = lessons.entrySet().stream()
                .filter(each -> each.getValue().isChanged())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().laid()));
        return new LaidCourse(
                with(edition, changed),
                laid,
                changed.values().stream().map(Lesson::digest).collect(Collectors.toSet()));
    }

    private static CoursePack with(CoursePack edition, Map<Slug, Lesson> changed) {
        return new CoursePack(
                edition.course(),
                edition.modules().stream().map(module -> with(module, changed)).toList(),
                edition.glossary(),
                edition.media(),
                edition.guide(),
                edition.files(),
                edition.translations());
    }

    private static ModulePart with(ModulePart module, Map<Slug, Lesson> changed) {
        return new ModulePart(
                module.id(),
                module.title(),
                module.summary(),
                module.objectives(),
                module.competencies(),
                module.articles(),
                module.activities().stream()
                        .map(activity -> changed.containsKey(activity.id()) ? changed.get(activity.id()) : activity)
                        .map(Activity.class::cast)
                        .toList());
    }
}
