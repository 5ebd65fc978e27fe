package org.caseroom.assessment;

import java.util.List;
import org.caseroom.casework.Draw;
import org.caseroom.casework.scenario.Play;
import org.caseroom.question.Question;
import org.caseroom.shared.Digest;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Draws variants, and writes and reads them as they are stored: questions as a list, a case or a play as an object.
@Component
class Variants {

    private static final TypeReference<List<Question>> QUESTIONS = new TypeReference<>() {};

    private final JsonMapper json;

    Variants(JsonMapper json) {
        this.json = json;
    }

    Variant drawn(Work work, long seed) {
        return switch (work) {
            case Work.OfQuiz(var quiz) -> new Variant.Questions(quiz.drawnFrom(seed));
            case Work.OfAssignment assignment -> new Variant.Questions(List.copyOf(assignment.tasks()));
            case Work.OfExercise exercise -> drawn(exercise, seed);
            case Work.OfScenario scenario -> drawn(scenario, seed);
        };
    }

    private Variant drawn(Work.OfExercise work, long seed) {
        var kind = work.exercise().kind();
        var file = work.exercise().draw(seed);
        return new Variant.OfCase(
                kind.name(),
                kind.version(),
                Digest.of(json.writeValueAsString(file.evidence())),
                work.language().toLanguageTag(),
                work.lesson(),
                work.debrief(),
                file);
    }

    private static Variant drawn(Work.OfScenario work, long seed) {
        return new Variant.OfPlay(
                work.language().toLanguageTag(),
                work.lesson(),
                work.debrief(),
                Play.of(work.scenario(), new Draw(seed)));
    }

    String written(Variant variant) {
        return switch (variant) {
            case Variant.Questions(var questions) -> json.writerFor(QUESTIONS).writeValueAsString(questions);
            case Variant.OfCase file -> json.writeValueAsString(file);
            case Variant.OfPlay play -> json.writeValueAsString(play);
        };
    }

    Variant read(String text) {
        if (text.startsWith("[")) {
            return new Variant.Questions(json.readValue(text, QUESTIONS));
        }
        var variant = json.readTree(text);
        return variant.has("play")
                ? json.treeToValue(variant, Variant.OfPlay.class)
                : json.treeToValue(variant, Variant.OfCase.class);
    }
}
