package org.caseroom.coverage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.caseroom.competency.Competency;
import org.caseroom.uikit.WrittenIn;

/// What a competency is called, as a link to its page, and what whoever has it can do.
class CompetencyName extends Span {

    CompetencyName(Competency competency) {
        var link = new Anchor(CoverageAddress.of(competency), competency.name().in(getLocale()));
        WrittenIn.language(competency.name().language(getLocale()), link);
        var can = new Span(competency.can().in(getLocale()));
        WrittenIn.language(competency.can().language(getLocale()), can);
        can.addClassName("cr-aside");
        add(link, can);
    }
}
