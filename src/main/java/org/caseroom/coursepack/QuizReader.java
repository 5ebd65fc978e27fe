package org.caseroom.coursepack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.question.Halves;
import org.caseroom.question.Quiz;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// Reads `NN-name.quiz.yaml`.
final class QuizReader {

    static final Set<String> KEYS = keys();

    private static final int MOST_QUESTIONS = 200;

    private final DrawReader drawing;
    private final Set<Slug> drawnBanks = new HashSet<>();
    private final Problems problems;
    private final InlineMarkdown prose;

    QuizReader(DrawReader drawing, Problems problems) {
        this.drawing = drawing;
        this.problems = problems;
        this.prose = new InlineMarkdown(problems);
    }

    /// The banks that some quiz draws from.
    Set<Slug> drawnBanks() {
        return drawnBanks;
    }

    /// @param objectives those of the module
    /// @param activities takes the id of the quiz
    QuizActivity read(SourceText source, Register objectives, Register activities) {
        var map = YamlValue.ofFile(source, problems).map(KEYS);
        var id = map.get("id").slug();
        activities.claim(id);
        var draw = map.get("draw");
        var draws = drawing.read(draw);
        draws.forEach(drawn -> drawnBanks.addAll(drawn.banks()));
        var quiz = new Quiz(
                id.value(),
                map.get("title").text(120),
                map.get("minutes").wholeNumber(1, 600),
                prose.paragraphs(map.get("intro").located(2_000)),
                TakingRules.read(map, 0, TakingRules.pace(map)),
                map.get("shuffle-options").truth(),
                half(map, draws),
                draws.stream().map(DrawReader.Drawn::draw).toList());
        checkTogether(draw, quiz, draws);
        if (quiz.half() != null) {
            ReviewReader.requireAfterwards(map, quiz.taking().review(), new CourseFinding.NoChecks.InHalves());
        }
        return new QuizActivity(quiz, ObjectiveList.read(map, objectives), digest(source, draws));
    }

    /// Two quizzes with the same banks agree on the halves, whatever each draws of them.
    private Quiz.@Nullable Half half(YamlMap map, List<DrawReader.Drawn> draws) {
        return map.find("half")
                .map(half -> new Quiz.Half(
                        half.oneOf(List.of("first", "second")).equals("second"), Halves.of(drawing.behind(draws))))
                .orElse(null);
    }

    private static Digest digest(SourceText source, List<DrawReader.Drawn> draws) {
        var ingredients = new Ingredients().with("file", "", source.text());
        draws.stream()
                .flatMap(drawn -> drawn.pool().stream())
                .forEach(entry ->
                        ingredients.with("question", entry.question().id().value(), entry.digest()));
        return ingredients.digest();
    }

    private void checkTogether(YamlValue value, Quiz quiz, List<DrawReader.Drawn> draws) {
        if (quiz.size() > MOST_QUESTIONS) {
            value.wrong(new CourseFinding.QuizSize.Questions(quiz.size(), MOST_QUESTIONS));
        } else if (draws.stream().allMatch(DrawReader.Drawn::isEnough) && !quiz.isSatisfiable()) {
            value.wrong(
                    quiz.half() == null
                            ? new CourseFinding.Unsatisfiable.Together()
                            : new CourseFinding.Unsatisfiable.InHalves());
        }
    }

    private static Set<String> keys() {
        var keys = new HashSet<>(TakingRules.KEYS);
        keys.addAll(TakingRules.PACE_KEYS);
        keys.addAll(Set.of("retry", "certainty", "pause"));
        keys.addAll(Set.of("id", "title", "minutes", ObjectiveList.KEY, "intro", "shuffle-options", "half", "draw"));
        return Set.copyOf(keys);
    }
}
