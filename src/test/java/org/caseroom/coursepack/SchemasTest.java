package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an editor completes is what the checker knows.
class SchemasTest {

    private record Described(String schema, String pointer, Set<String> keys) {}

    static List<Described> described() {
        return List.of(
                new Described("course", "", CourseSheetReader.KEYS),
                new Described("course", "/properties/pass", CourseSheetReader.PASS_KEYS),
                new Described("module", "", ModuleReader.KEYS),
                new Described("module", "/properties/objectives/items", ModuleReader.OBJECTIVE_KEYS),
                new Described("lesson", "", LessonReader.KEYS),
                new Described("lesson", "/properties/sources/items", SourceList.SOURCE_KEYS),
                new Described("guide", "", GuideReader.KEYS),
                new Described("guide", "/properties/sources/items", SourceList.SOURCE_KEYS),
                new Described("quiz", "", QuizReader.KEYS),
                new Described("quiz", "/properties/draw/items", DrawReader.KEYS),
                new Described("quiz", "/properties/review", ReviewReader.KEYS),
                new Described("quiz", "/properties/pause", TakingRules.PAUSE_KEYS),
                new Described("exercise", "/properties/review", ReviewReader.KEYS),
                new Described("scenario", "/properties/review", ReviewReader.KEYS),
                new Described("exercise", "", ExerciseReader.KEYS),
                new Described("scenario", "", ScenarioReader.KEYS),
                new Described("scenario", "/properties/clock", ScenarioStory.CLOCK_KEYS),
                new Described("scenario", "/properties/gauges/items", ScenarioStory.GAUGE_KEYS),
                new Described("scenario", "/properties/draws/items", ScenarioStory.DRAW_KEYS),
                new Described("scenario", "/properties/events/items", ScenarioScenes.EVENT_KEYS),
                new Described("scenario", "/properties/scenes/items", ScenarioScenes.SCENE_KEYS),
                new Described("scenario", "/properties/scenes/items/properties/more/items", ScenarioScenes.MORE_KEYS),
                new Described("scenario", "/properties/score/items", ScenarioStory.PART_KEYS),
                new Described("scenario", "/properties/caps/items", ScenarioStory.CAP_KEYS),
                new Described("scenario", "/$defs/condition", ScenarioConditions.KEYS),
                new Described("scenario", "/$defs/choice", ScenarioScenes.CHOICE_KEYS),
                new Described("scenario", "/$defs/choice/properties/outcomes/items", ScenarioScenes.OUTCOME_KEYS),
                new Described("survey", "", SurveyReader.KEYS),
                new Described("survey", "/properties/supervisor", SurveyReader.SUPERVISOR_KEYS),
                new Described("survey", "/$defs/scale", SurveyReader.SCALE_KEYS),
                new Described("survey", "/$defs/choice", SurveyReader.CHOICE_KEYS),
                new Described("survey", "/$defs/choice/properties/options/items", SurveyReader.OPTION_KEYS),
                new Described("survey", "/$defs/remark", SurveyReader.REMARK_KEYS),
                new Described("bank", "", BankReader.KEYS),
                new Described("bank", "/$defs/single-choice", QuestionReader.CHOICE_KEYS),
                new Described("bank", "/$defs/multiple-choice", QuestionReader.CHOICE_KEYS),
                new Described("bank", "/$defs/numeric", QuestionReader.NUMERIC_KEYS),
                new Described("bank", "/$defs/numeric/properties/mistakes/items", QuestionReader.MISTAKE_KEYS),
                new Described("bank", "/$defs/true-false", QuestionReader.TRUE_FALSE_KEYS),
                new Described("bank", "/$defs/matching", QuestionReader.MATCHING_KEYS),
                new Described("bank", "/$defs/matching/properties/left/items", MatchingReader.FORM.leftKeys()),
                new Described("bank", "/$defs/matching/properties/right/items", PairingReader.RIGHT_KEYS),
                new Described("bank", "/$defs/ordering", QuestionReader.ORDERING_KEYS),
                new Described("bank", "/$defs/ordering/properties/items/items", OrderingReader.ITEM_KEYS),
                new Described("bank", "/$defs/short-text", QuestionReader.SHORT_TEXT_KEYS),
                new Described("bank", "/$defs/short-text/properties/mistakes/items", QuestionReader.MISTAKE_KEYS),
                new Described("bank", "/$defs/categorize", QuestionReader.CATEGORIZE_KEYS),
                new Described("bank", "/$defs/categorize/properties/items/items", CategorizeReader.FORM.leftKeys()),
                new Described("bank", "/$defs/categorize/properties/categories/items", PairingReader.RIGHT_KEYS),
                new Described("bank", "/$defs/matrix", QuestionReader.MATRIX_KEYS),
                new Described("bank", "/$defs/matrix/properties/rows/items", MatrixReader.FORM.leftKeys()),
                new Described("bank", "/$defs/matrix/properties/columns/items", PairingReader.RIGHT_KEYS),
                new Described("bank", "/$defs/hotspot", QuestionReader.HOTSPOT_KEYS),
                new Described("bank", "/$defs/hotspot/properties/regions/items", HotspotReader.REGION_KEYS),
                new Described("bank", "/$defs/calculated", QuestionReader.CALCULATED_KEYS),
                new Described("bank", "/$defs/calculated/properties/values/items", QuantityReader.KEYS),
                new Described("bank", "/$defs/calculated/properties/mistakes/items", QuestionReader.MISTAKE_KEYS),
                new Described("bank", "/$defs/cloze", QuestionReader.CLOZE_KEYS),
                new Described("bank", "/$defs/gap-choice", ClozeReader.CHOICE_KEYS),
                new Described("bank", "/$defs/gap-choice/properties/options/items", ClozeReader.OPTION_KEYS),
                new Described("bank", "/$defs/gap-word", ClozeReader.WORD_KEYS),
                new Described("bank", "/$defs/gap-number", ClozeReader.NUMBER_KEYS),
                new Described("bank", "/$defs/highlight", QuestionReader.HIGHLIGHT_KEYS),
                new Described("bank", "/$defs/highlight/properties/pieces/items", HighlightReader.PIECE_KEYS),
                new Described("bank", "/$defs/option", OptionReader.KEYS),
                new Described("bank", "/$defs/essay", QuestionReader.ESSAY_KEYS),
                new Described("bank", "/$defs/upload", QuestionReader.UPLOAD_KEYS),
                new Described("bank", "/$defs/criterion", RubricReader.CRITERION_KEYS),
                new Described("bank", "/$defs/level", RubricReader.LEVEL_KEYS),
                new Described("assignment", "", AssignmentReader.KEYS),
                new Described("assignment", "/$defs/essay", QuestionReader.ESSAY_KEYS),
                new Described("assignment", "/$defs/upload", QuestionReader.UPLOAD_KEYS),
                new Described("assignment", "/$defs/criterion", RubricReader.CRITERION_KEYS),
                new Described("assignment", "/$defs/level", RubricReader.LEVEL_KEYS),
                new Described("glossary", "", GlossaryReader.KEYS),
                new Described("glossary", "/properties/terms/items", GlossaryReader.TERM_KEYS),
                new Described("media", "", MediaReader.KEYS),
                new Described("media", "/properties/images/items", MediaReader.IMAGE_KEYS),
                new Described("overlay", "", OverlaySheetReader.KEYS),
                new Described("contacts", "", OverlaySheetReader.CONTACTS_KEYS),
                new Described("contacts", "/properties/contacts/items", OverlaySheetReader.CONTACT_KEYS),
                new Described("addition", "", AdditionReader.KEYS),
                new Described("addition", "/properties/sources/items", SourceList.SOURCE_KEYS));
    }

    @ParameterizedTest
    @MethodSource("described")
    void aSchemaHasTheKeysOfTheReader(Described described) {
        var node = schema(described.schema()).at(described.pointer());

        assertThat(new HashSet<>(node.get("properties").propertyNames())).isEqualTo(described.keys());
        assertThat(node.get("additionalProperties").asBoolean()).isFalse();
        assertThat(node.get("properties").valueStream())
                .allSatisfy(property -> assertThat(property.has("description") || property.has("$ref"))
                        .as("described: %s", property)
                        .isTrue());
    }

    /// Each required key is taken out of a sound pack, and the checker misses it.
    @ParameterizedTest
    @CsvSource({
        "course, '', course.yaml, ''",
        "module, '', 01-basics/module.yaml, ''",
        "lesson, '', 01-basics/01-first-hour.md, ''",
        "lesson, /properties/sources/items, 01-basics/01-first-hour.md, '    '",
        "guide, '', guide.md, ''",
        "quiz, '', 01-basics/03-check.quiz.yaml, ''",
        "bank, /$defs/single-choice, bank/basics.questions.yaml, '    '",
        "glossary, /properties/terms/items, glossary.yaml, '    '",
        "media, /properties/images/items, media/media.yaml, '    '"
    })
    void whatASchemaRequiresTheCheckerMisses(String schema, String pointer, String file, String indent) {
        var node = schema(schema).at(pointer);
        var required =
                node.get("required").valueStream().map(JsonNode::asString).toList();
        for (var key : node.get("properties").propertyNames()) {
            if (SamplePack.withGuide().text(file).contains("\n" + indent + key + ":")) {
                var renamed = SamplePack.withGuide()
                        .replacing(file, "\n" + indent + key + ":", "\n" + indent + "x-" + key + ":");
                var missed = renamed.read().problems().stream()
                        .filter(problem -> problem.code().equals("missing-key"))
                        .toList();
                assertThat(missed).as("%s without %s", file, key).hasSize(required.contains(key) ? 1 : 0);
            }
        }
    }

    private static JsonNode schema(String name) {
        return JsonMapper.shared()
                .readTree(
                        Path.of("docs/reference/schemas", name + ".schema.json").toFile());
    }
}
