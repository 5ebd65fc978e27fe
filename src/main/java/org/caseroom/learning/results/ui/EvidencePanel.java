package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import org.caseroom.casework.ShownCase;
import org.caseroom.uikit.CaseEvidence;
import tools.jackson.databind.json.JsonMapper;

/// The evidence of a case once more, as it was shown.
class EvidencePanel extends Section {

    EvidencePanel(ShownCase file, JsonMapper json, Locale course, String wordsVersion) {
        var evidence = new NativeDetails(
                getTranslation("results.replay.evidence"),
                new CaseEvidence(json.writeValueAsString(file), course, getLocale(), wordsVersion));
        add(evidence);
    }
}
