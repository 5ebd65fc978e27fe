package org.caseroom.assessment;

import java.util.List;
import org.caseroom.question.Question;
import org.caseroom.shared.Digest;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Draws variants, and writes and reads them as they are stored: questions as a list, a case as an object.
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
            case Work.OfExercise exercise -> drawn(exercise, seed);
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

    String written(Variant variant) {
        return switch (variant) {
            case Variant.Questions(var questions) -> json.writerFor(QUESTIONS).writeValueAsString(questions);
            case Variant.OfCase file -> json.writeValueAsString(file);
        };
    }

    Variant read(String text) {
        return text.startsWith("[")
                ? new Variant.Questions(json.readValue(text, QUESTIONS))
                : json.readValue(text, Variant.OfCase.class);
    }
}
