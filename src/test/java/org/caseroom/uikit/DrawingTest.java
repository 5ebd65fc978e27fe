package org.caseroom.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrawingTest {

    @Test
    void namesOfAttributesStayAsTheyAreWritten() {
        var drawing = new Drawing("<svg viewBox=\"0 0 360 264\"><path d=\"M0 0\"/></svg>");

        assertThat(drawing.getElement().getTag()).isEqualTo("div");
        assertThat(drawing.getInnerHtml()).contains("viewBox=\"0 0 360 264\"");
    }
}
