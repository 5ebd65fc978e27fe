package org.caseroom.question;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The schema from which the player's types are made says what a browser really gets.
///
/// `-Dcaseroom.schema.write` writes it anew; then `npm run types:make` in `frontend/`.
class ShownQuestionSchemaTest {

    private static final Path FILE = Path.of("docs/reference/schemas/shown-question.schema.json");

    private static final Map<Class<?>, String> KINDS = Arrays.stream(
                    ShownQuestion.class.getAnnotation(JsonSubTypes.class).value())
            .collect(toMap(JsonSubTypes.Type::value, JsonSubTypes.Type::name));

    @Test
    void theSchemaIsThatOfTheRecords() throws IOException {
        var schema = JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(generator().generateSchema(ShownQuestion.class))
                + "\n";
        if (System.getProperty("caseroom.schema.write") != null) {
            Files.writeString(FILE, schema);
        }

        assertThat(Files.readString(FILE)).isEqualToNormalizingNewlines(schema);
    }

    private static SchemaGenerator generator() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forFields()
                .withRequiredCheck(_ -> true)
                .withNullableCheck(
                        field -> field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class));
        config.forTypesInGeneral()
                .withSubtypeResolver((declared, context) -> Stream.ofNullable(
                                declared.getErasedType().getPermittedSubclasses())
                        .flatMap(Arrays::stream)
                        .map(kind -> context.getTypeContext().resolveSubtype(declared, kind))
                        .collect(collectingAndThen(toList(), kinds -> kinds.isEmpty() ? null : kinds)))
                .withTypeAttributeOverride((node, scope, _) -> KINDS.entrySet().stream()
                        .filter(kind -> kind.getKey() == scope.getType().getErasedType())
                        .forEach(kind -> sayKind(node, kind.getKey(), kind.getValue())));
        return new SchemaGenerator(config.build());
    }

    private static void sayKind(ObjectNode type, Class<?> record, String kind) {
        type.put("title", "Shown" + record.getSimpleName());
        ((ObjectNode) type.get("properties")).putObject("kind").put("const", kind);
        ((ArrayNode) type.get("required")).add("kind");
    }
}
