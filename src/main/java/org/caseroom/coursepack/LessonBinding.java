package org.caseroom.coursepack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.markdown.LessonMarkdown;
import org.caseroom.coursepack.markdown.LessonSurroundings;
import org.caseroom.coursepack.markdown.RenderedLesson;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;

/// Makes a lesson or a guide of its draft, with everything that its text may refer to.
final class LessonBinding {

    private static final int FEWEST_WORDS = 150;

    private final Optional<Map<Slug, Term>> terms;
    private final Optional<Set<Slug>> lessons;
    private final Set<Slug> facts;
    private final Map<String, Media> images;
    private final Set<String> imagePaths;
    private final Function<String, Locale> languages;
    private final Problems problems;

    /// @param glossary empty where it could not be read
    /// @param languages in which the lesson of a path is written
    LessonBinding(
            Optional<List<Term>> glossary,
            Register lessons,
            Set<Slug> facts,
            Map<String, Media> images,
            Set<String> imagePaths,
            Function<String, Locale> languages,
            Problems problems) {
        this.terms = glossary.map(terms -> terms.stream().collect(Collectors.toMap(Term::id, Function.identity())));
        this.lessons = lessons.isWhole() ? Optional.of(lessons.ids()) : Optional.empty();
        this.facts = facts;
        this.images = images;
        this.imagePaths = imagePaths;
        this.languages = languages;
        this.problems = problems;
    }

    /// @param module whose objectives the lesson shows
    /// @param shown takes the paths of the images
    Lesson bind(LessonDraft draft, ModuleSheet module, Set<String> shown) {
        var errorsBefore = problems.errors();
        var language = languages.apply(draft.text().file());
        var text = render(language, draft.text(), draft.body(), draft.sources(), shown);
        if (problems.errors() == errorsBefore) {
            warnOfFewWords(draft, text);
        }
        return new Lesson(
                draft.id().value(),
                draft.title(),
                language,
                draft.minutes(),
                draft.objectives(),
                draft.articles(),
                text.html(),
                text.headings(),
                listed(draft.sources()),
                text.words(),
                digest(draft, module, text),
                text.images().stream().map(Media::digest).toList());
    }

    /// @param shown takes the paths of the images
    Guide bind(GuideReader.GuideDraft draft, Set<String> shown) {
        var language = languages.apply(draft.text().file());
        var text = render(language, draft.text(), draft.body(), draft.sources(), shown);
        return new Guide(draft.title(), text.html(), text.headings(), listed(draft.sources()), text.words());
    }

    private RenderedLesson render(
            Locale language, SourceText file, int body, List<SourceList.ListedSource> sources, Set<String> shown) {
        var errorsBefore = problems.errors();
        var text = new LessonMarkdown(language, problems).render(file, body, surroundings(sources));
        shown.addAll(text.imagePaths());
        refuseUnusedSources(file, sources, text, problems.errors() == errorsBefore);
        return text;
    }

    private LessonSurroundings surroundings(List<SourceList.ListedSource> sources) {
        var numbers =
                listed(sources).stream().collect(Collectors.toMap(Source::id, Source::number, (first, _) -> first));
        return new LessonSurroundings(terms, lessons, numbers, facts, images, imagePaths);
    }

    private static List<Source> listed(List<SourceList.ListedSource> sources) {
        return sources.stream().map(SourceList.ListedSource::source).toList();
    }

    /// A reference inside something else that is wrong, such as HTML, is not read, but it is there.
    private void refuseUnusedSources(
            SourceText file, List<SourceList.ListedSource> sources, RenderedLesson text, boolean isRead) {
        sources.stream()
                .map(SourceList.ListedSource::id)
                .filter(id -> !id.isStandIn() && !text.sources().contains(id.value()))
                .filter(id -> isRead || !file.text().contains("[^%s]".formatted(id.value())))
                .forEach(id -> problems.error(
                        id.span(), new CourseFinding.UnusedSource(id.value().value())));
    }

    private void warnOfFewWords(LessonDraft draft, RenderedLesson text) {
        if (text.words() < FEWEST_WORDS) {
            problems.warning(draft.text().at(draft.body()), new CourseFinding.ShortLesson(text.words(), FEWEST_WORDS));
        }
    }

    private static Digest digest(LessonDraft draft, ModuleSheet module, RenderedLesson text) {
        var ingredients = new Ingredients().with("file", "", draft.text().text());
        text.terms()
                .forEach(term -> ingredients.with("term", term.id().value(), term.term() + "\n" + term.definition()));
        text.images()
                .forEach(image -> ingredients
                        .with("image", image.path(), image.digest())
                        .with("description", image.path(), image.description().html()));
        module.objectives().stream()
                .filter(objective -> draft.objectives().contains(objective.id()))
                .forEach(objective ->
                        ingredients.with("objective", objective.id().value(), objective.text()));
        return ingredients.digest();
    }
}
