package org.caseroom.learning.marking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.caseroom.assessment.FileId;
import org.caseroom.learning.marking.WorkToMark;
import org.caseroom.question.HandedFile;

/// The files of a piece of work, to be saved. Where nobody is to know whose they are, they have numbers for names.
class HandedFileList extends Div {

    HandedFileList(WorkToMark work, List<HandedFile> files) {
        var list = new UnorderedList();
        list.addClassName("cr-files");
        for (var index = 0; index < files.size(); index++) {
            list.add(item(work, files.get(index), index + 1));
        }
        add(list, new Paragraph(getTranslation("marking.file.careful")));
    }

    private ListItem item(WorkToMark work, HandedFile file, int number) {
        var link = new Anchor(
                MarkedFileController.address(work.run().id(), work.piece().id(), new FileId(file.id())),
                work.piece().asked().marking().anonymous()
                        ? getTranslation("marking.file.number", "number", number)
                        : file.name());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.getElement().setAttribute("dir", "auto");
        var facts = new Span(getTranslation(
                "marking.file.facts",
                "type",
                file.type().extension().toUpperCase(Locale.ROOT),
                "size",
                (file.size() + 1023) / 1024));
        var digest = new Span("SHA-256 " + file.sha256());
        digest.addClassNames("cr-mono", "cr-digest");
        return new ListItem(link, new Span(" "), facts, digest);
    }
}
