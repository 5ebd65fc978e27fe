package org.caseroom.coursepack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.finding.OverlayFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.markdown.LessonMarkdown;
import org.caseroom.coursepack.markdown.LessonSurroundings;
import org.caseroom.coursepack.markdown.NationalBox;
import org.caseroom.coursepack.markdown.RenderedLesson;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.shared.Slug;

/// Lays one overlay over a course: renders each of its texts by itself, so that nothing in it can reach out of its box.
final class OverlayLaying {

    private static final Pattern LAW =
            Pattern.compile("<aside class=\"callout\" data-kind=\"law\">(.*?)</aside>", Pattern.DOTALL);
    private static final Pattern LAW_LINE = Pattern.compile("(?m)^ {0,3}:::[ \\t]*law\\b");
    private static final Pattern REFERENCE = Pattern.compile("href=\"#source-([a-z0-9-]+)\"");

    private final CoursePack course;
    private final Map<Slug, LaidLesson> lessons;
    private final OverlayDraft draft;
    private final Set<Slug> facts;
    private final Problems problems;
    private final Map<Slug, Term> terms;
    private final Map<Slug, String> contacts;
    private final NationalBox box;
    private final List<String> homeless = new ArrayList<>();
    private final List<Source> homelessSources = new ArrayList<>();

    /// @param course as it was written, whose headings are named
    /// @param edition the same in the language of whoever reads it
    /// @param lessons take the texts
    OverlayLaying(
            CoursePack course,
            CoursePack edition,
            Map<Slug, LaidLesson> lessons,
            OverlayDraft draft,
            Set<Slug> facts,
            Problems problems) {
        this.course = course;
        this.lessons = lessons;
        this.draft = draft;
        this.facts = facts;
        this.problems = problems;
        this.terms =
                new HashMap<>(edition.glossary().stream().collect(Collectors.toMap(Term::id, Function.identity())));
        this.contacts = draft.overlay().contacts().stream()
                .collect(Collectors.toMap(
                        Contact::id,
                        contact -> contact.name() + ". " + contact.purpose() + " " + contact.ways(),
                        (first, _) -> first));
        var sheet = draft.overlay().sheet();
        this.box = new NationalBox(sheet.place(), sheet.keeper(), sheet.asOf(), sheet.language());
    }

    LaidCourse.LaidOverlay lay() {
        var sheet = draft.overlay().sheet();
        if (!sheet.course().equals(course.course().id())) {
            problems.error(
                    OverlayDraftReader.SHEET,
                    new OverlayFinding.OverlayCourse(
                            new Quote(sheet.course().value()),
                            course.course().id().value()));
        }
        for (var term : draft.overlay().terms()) {
            if (terms.putIfAbsent(term.id(), term) != null) {
                problems.error(
                        PackLayout.GLOSSARY,
                        new OverlayFinding.OverlayTerm(term.id().value()));
            }
        }
        draft.additions().stream()
                .collect(Collectors.groupingBy(Addition::file, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::lay);
        return new LaidCourse.LaidOverlay(draft.overlay(), homeless, homelessSources);
    }

    private void lay(Addition.File file, List<Addition> additions) {
        var target = file.lesson(course);
        if (target.isEmpty()) {
            problems.error(file.span(), unknown(file));
        }
        var sources = target.map(lesson -> laid(lesson).sources()).orElse(homelessSources);
        var numbered = numbered(file, sources.size());
        sources.addAll(numbered.values());
        var used = new HashSet<Slug>();
        for (var addition : additions) {
            var text = render(addition, numbered);
            used.addAll(text.sources());
            var html = box.around(renumbered(text.html(), numbered));
            target.ifPresentOrElse(
                    lesson -> laid(lesson).add(place(addition, lesson), html, text.words()), () -> homeless.add(html));
        }
        file.sources().stream()
                .map(SourceList.ListedSource::id)
                .filter(id -> !id.isStandIn() && !used.contains(id.value()))
                .forEach(id -> problems.error(
                        id.span(), new CourseFinding.UnusedSource(id.value().value())));
    }

    private LaidLesson laid(Lesson lesson) {
        return java.util.Objects.requireNonNull(lessons.get(lesson.id()));
    }

    private OverlayFinding unknown(Addition.File file) {
        var known = file.ofModule()
                ? course.modules().stream().map(ModulePart::id).map(Slug::value).toList()
                : lessons.keySet().stream().map(Slug::value).toList();
        var id = file.name().value();
        return file.ofModule()
                ? new OverlayFinding.OverlayTarget.Module(id, problems.near(id, known))
                : new OverlayFinding.OverlayTarget.Lesson(id, problems.near(id, known));
    }

    /// Behind those of the lesson, each with an id that no course gives.
    private static Map<Slug, Source> numbered(Addition.File file, int before) {
        var numbered = new LinkedHashMap<Slug, Source>();
        for (var listed : file.sources()) {
            var source = listed.source();
            var number = before + numbered.size() + 1;
            numbered.putIfAbsent(
                    source.id(),
                    new Source(
                            new Slug("national-" + number),
                            number,
                            source.title(),
                            source.publisher(),
                            source.year(),
                            source.note(),
                            source.url()));
        }
        return numbered;
    }

    private RenderedLesson render(Addition addition, Map<Slug, Source> sources) {
        var numbers = sources.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, source -> source.getValue().number()));
        var surroundings = new LessonSurroundings(
                Optional.of(terms), Optional.of(lessons.keySet()), numbers, facts, contacts, Map.of(), Set.of());
        var text = new LessonMarkdown(draft.overlay().sheet().language(), problems)
                .render(addition.text(), addition.from(), surroundings);
        refuseLawWithoutSource(addition, text.html());
        return text;
    }

    private void refuseLawWithoutSource(Addition addition, String html) {
        var lines = LAW_LINE.matcher(addition.text().text());
        lines.region(addition.from(), addition.text().length());
        LAW.matcher(html).results().forEach(law -> {
            var place = lines.find() ? lines.start() : addition.from();
            if (!law.group(1).contains("<sup class=\"ref\">")) {
                problems.error(addition.text().at(place), new OverlayFinding.OverlayLaw());
            }
        });
    }

    private static String renumbered(String html, Map<Slug, Source> sources) {
        return REFERENCE
                .matcher(html)
                .replaceAll((MatchResult reference) -> Optional.ofNullable(sources.get(new Slug(reference.group(1))))
                        .map(source -> "href=\"#source-%s\"".formatted(source.id()))
                        .orElse(reference.group()));
    }

    /// How many of the lesson's headings stand before it; where its heading is gone, all.
    private int place(Addition addition, Lesson lesson) {
        return switch (addition.place()) {
            case Addition.Place.Start() -> LaidLesson.START;
            case Addition.Place.End() -> LaidLesson.END;
            case Addition.Place.After after ->
                after.index(lesson).orElseGet(() -> {
                    var known = lesson.headings().stream().map(Heading::id).toList();
                    problems.error(
                            after.span(),
                            new OverlayFinding.OverlayPlace.NoHeading(
                                    new Quote(after.heading()), problems.near(after.heading(), known)));
                    return LaidLesson.END;
                });
        };
    }
}
