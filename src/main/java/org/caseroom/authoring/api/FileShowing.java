package org.caseroom.authoring.api;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caseroom.authoring.Arranging;
import org.caseroom.authoring.Checking;
import org.caseroom.authoring.DraftFile;
import org.caseroom.authoring.DraftId;
import org.caseroom.authoring.DraftOutline;
import org.caseroom.authoring.Drafting;
import org.caseroom.authoring.FindingUses;
import org.caseroom.casework.ExerciseKind;
import org.caseroom.casework.kind.ExerciseKinds;
import org.caseroom.competency.Article;
import org.caseroom.competency.Articles;
import org.caseroom.coursepack.finding.FindingSpeaker;
import org.caseroom.coursepack.readability.English;
import org.caseroom.coursepack.readability.Readability;
import org.caseroom.coursepack.source.Edits;
import org.caseroom.identity.Actor;
import org.caseroom.learning.Exposures;
import org.caseroom.shared.words.Words;
import org.springframework.stereotype.Component;

/// Makes of a file what the editor shows.
@Component
class FileShowing {

    private static final String BANK_ENDING = ".questions.yaml";
    private static final String EXERCISE_ENDING = ".exercise.yaml";
    private static final String GLOSSARY = "glossary.yaml";
    private static final String PICTURES = "media/";

    private final Checking checking;
    private final Arranging arranging;
    private final Drafting drafting;
    private final Exposures exposures;
    private final FindingUses uses;
    private final Articles articles;
    private final Words words;

    FileShowing(
            Checking checking,
            Arranging arranging,
            Drafting drafting,
            Exposures exposures,
            FindingUses uses,
            Articles articles,
            Words words) {
        this.drafting = drafting;
        this.exposures = exposures;
        this.checking = checking;
        this.arranging = arranging;
        this.uses = uses;
        this.articles = articles;
        this.words = words;
    }

    /// @param locale of who reads the findings
    Shapes.ShownFile show(Actor actor, DraftId draft, DraftFile file, Locale locale) {
        var speaker = new FindingSpeaker(words.in(locale));
        var text = file.text();
        var preview = file.isText()
                ? checking.preview(actor, draft, file.path(), text)
                : checking.findings(actor, draft).withoutPreview(file.path());
        var edits = file.isText() ? Edits.of(file.path(), text) : Optional.<Edits>empty();
        return new Shapes.ShownFile(
                file.path(),
                text,
                file.isText(),
                file.revision(),
                file.changedAt(),
                file.changedByName(),
                Edits.bodyOf(file.path(), text),
                edits.map(Edits::plain).orElse(null),
                preview.findings().stream()
                        .map(problem -> new Shapes.Finding(
                                problem.line(),
                                problem.column(),
                                edits.map(values -> values.pathAt(problem.line(), problem.column()))
                                        .orElse(""),
                                problem.severity().name(),
                                speaker.say(problem.finding())))
                        .toList(),
                preview.inAll(),
                preview.lesson().orElse(null),
                preview.story().orElse(null),
                preview.readability().map(FileShowing::reads).orElse(null));
    }

    private static Shapes.Reads reads(Readability figures) {
        return new Shapes.Reads(
                figures.english().map(English::grade).orElse(null),
                figures.english().map(english -> english.level().name()).orElse(null),
                figures.wordsPerSentence(),
                figures.longSentences().stream()
                        .map(sentence ->
                                new Shapes.LongSentence(sentence.line(), sentence.words(), sentence.beginning()))
                        .toList());
    }

    Shapes.Choices choices(Actor actor, DraftId draft, String path) {
        var outline = arranging.outline(actor, draft);
        return new Shapes.Choices(
                outline.language(),
                drafting.find(actor, draft).basedOn() != null,
                outline.modules().stream()
                        .filter(module -> !path.contains("/")
                                || path.startsWith("bank/")
                                || path.startsWith(module.folder() + "/"))
                        .flatMap(module -> module.objectives().stream())
                        .map(objective -> new Shapes.Choice(objective.id(), objective.text()))
                        .toList(),
                outline.modules().stream()
                        .flatMap(module -> module.items().stream())
                        .filter(item -> item.kind() == DraftOutline.Kind.LESSON
                                && !item.id().isEmpty())
                        .map(item -> new Shapes.Choice(item.id(), item.title()))
                        .toList(),
                banks(outline),
                articles.all().stream().map(FileShowing::choice).toList(),
                path.startsWith(PICTURES) || path.startsWith("bank/") ? images(actor, draft) : List.of(),
                path.equals(GLOSSARY) ? uses.terms(actor, draft) : Map.of(),
                path.endsWith(EXERCISE_ENDING)
                        ? ExerciseKinds.ALL.stream().map(FileShowing::kind).toList()
                        : List.of(),
                path.endsWith(BANK_ENDING) ? shown(actor, draft) : Map.of());
    }

    /// How often each question of the course was shown, by its id.
    private Map<String, Shapes.Shown> shown(Actor actor, DraftId draft) {
        var shown = new HashMap<String, Shapes.Shown>();
        exposures
                .ofAuthor(actor, drafting.find(actor, draft).course())
                .forEach((question, exposure) -> shown.put(
                        question.value(), new Shapes.Shown(exposure.people(), exposure.lastAt(), exposure.isOften())));
        return shown;
    }

    private static Shapes.KindOfCase kind(ExerciseKind kind) {
        return new Shapes.KindOfCase(
                kind.name(),
                kind.parameters().stream()
                        .map(parameter -> new Shapes.Bounds(
                                parameter.name(),
                                parameter.least(),
                                parameter.most(),
                                parameter.basic(),
                                parameter.core(),
                                parameter.advanced()))
                        .toList());
    }

    private List<Shapes.Image> images(Actor actor, DraftId draft) {
        return uses.images(actor, draft).stream()
                .map(image -> new Shapes.Image(image.file(), image.digest().value(), image.uses()))
                .toList();
    }

    private static List<Shapes.Choice> banks(DraftOutline outline) {
        return outline.banks().stream()
                .map(path -> path.substring("bank/".length(), path.length() - BANK_ENDING.length()))
                .map(name -> new Shapes.Choice(name, name))
                .toList();
    }

    private static Shapes.Choice choice(Article article) {
        var title = article.title();
        return new Shapes.Choice(article.id(), title.isVerified() ? title.text() : "");
    }
}
