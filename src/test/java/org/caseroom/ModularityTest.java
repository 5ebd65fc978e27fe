package org.caseroom;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.Options;

/// The modules use only what they declare. `script/draw-modules` puts the picture of them into docs/reference/modules.
class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(Caseroom.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void thePictureOfTheModulesIsDrawn() {
        var folder = System.getProperty("caseroom.modules.drawn-to", "target/modules");

        new Documenter(modules, Options.defaults().withOutputFolder(folder)).writeModulesAsPlantUml();
    }
}
