package org.caseroom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.json.JSONException;
import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.Options;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The modules use only what they declare. `script/draw-modules` puts the picture of them into docs/reference/modules,
/// and
/// what a start reads of them into the resources: to look through all classes for it took each start four seconds.
class ModularityTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ApplicationModules modules = ApplicationModules.of(Caseroom.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void aStartReadsTheModulesAsTheyAre() throws IOException, JSONException {
        var now = new ApplicationModulesExporter(modules).toJson();
        var file = System.getProperty("caseroom.modules.written-to");
        if (file != null) {
            Files.writeString(Path.of(file), JSON.writeValueAsString(JSON.readTree(now)) + "\n");
        }

        var read = new ClassPathResource("META-INF/spring-modulith/application-modules.json");

        JSONAssert.assertEquals(
                "what script/draw-modules writes",
                now,
                file == null ? read.getContentAsString(UTF_8) : Files.readString(Path.of(file)),
                JSONCompareMode.NON_EXTENSIBLE);
    }

    @Test
    void thePictureOfTheModulesIsDrawn() {
        var folder = System.getProperty("caseroom.modules.drawn-to", "target/modules");

        new Documenter(modules, Options.defaults().withOutputFolder(folder)).writeModulesAsPlantUml();
    }
}
