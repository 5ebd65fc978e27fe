package org.caseroom.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;

/// Says below a field that takes a file why it has not taken one, for example because it is too large. The field itself
/// keeps that from the reader.
public class RefusedFile extends Div {

    public RefusedFile(Upload upload) {
        getElement().setAttribute("role", "alert");
        upload.addFileRejectedListener(refused -> say(refused.getFileName(), refused.getErrorMessage()));
        upload.getElement().addEventListener("upload-start", _ -> removeAll());
    }

    private void say(String file, String why) {
        removeAll();
        var notice = new Div(new Paragraph(getTranslation("uikit.upload.refused", "file", file, "why", why)));
        notice.addClassName("notice");
        notice.getElement().setAttribute("data-kind", "bad");
        add(notice);
    }
}
