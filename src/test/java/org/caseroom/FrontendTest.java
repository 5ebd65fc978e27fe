package org.caseroom;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Vaadin's precompiled bundle is all that we need of it. What we add ourselves is built from `frontend/`.
class FrontendTest {

    @Test
    void nothingIsAddedToVaadinsBundle() {
        noClasses()
                .should()
                .beAnnotatedWith(NpmPackage.class)
                .orShould()
                .beAnnotatedWith(JsModule.class)
                .orShould()
                .beAnnotatedWith(JavaScript.class)
                .orShould()
                .beAnnotatedWith(CssImport.class)
                .orShould()
                .beAnnotatedWith("com.vaadin.flow.theme.Theme")
                .because("Vaadin would then build a bundle of its own, with a Node.js that it downloads;"
                        + " load it with Page.addJsModule or @StyleSheet from /app/")
                .check(new ClassFileImporter().importPackages("org.caseroom"));
        assertThat(Path.of("src/main/frontend")).doesNotExist();
    }
}
