package org.caseroom.authoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.VaadinService;
import java.util.Objects;
import java.util.TreeMap;
import org.caseroom.authoring.DraftId;
import org.caseroom.identity.Actor;
import org.caseroom.shared.words.Direction;
import org.caseroom.shared.words.Words;
import tools.jackson.databind.json.JsonMapper;

/// The Java side of the editor: says which file is to be written. What is typed in it goes to the server without Flow.
@Tag("caseroom-file-editor")
@StyleSheet("context://app/writing.css")
class FileEditor extends Component {

    private static final String MODULE = "context://app/writing.js";

    FileEditor(DraftId draft, String path, int line, Actor actor, Words words, JsonMapper json) {
        getElement()
                .setAttribute("draft", draft.toString())
                .setAttribute("path", path)
                .setAttribute("line", String.valueOf(line))
                .setAttribute("person", actor.person().toString())
                .setProperty("catalogue", json.writeValueAsString(catalogue(words)));
    }

    /// What to do when the file has another title than before.
    FileEditor onTitleSaved(SerializableRunnable then) {
        addListener(TitleSaved.class, _ -> then.run());
        return this;
    }

    /// The file says another title than before.
    @DomEvent("title-saved")
    public static class TitleSaved extends ComponentEvent<FileEditor> {

        public TitleSaved(FileEditor source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    private Catalogue catalogue(Words words) {
        var locale = words.supported(getLocale());
        var messages = new TreeMap<>(words.withPrefix(locale, "authoring.editor."));
        messages.putAll(words.withPrefix(locale, "player."));
        return new Catalogue(locale.toLanguageTag(), Direction.of(locale).html(), messages);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var request = Objects.requireNonNull(VaadinService.getCurrentRequest(), "attached outside a request");
        getElement().setAttribute("base", request.getContextPath() + "/");
        attached.getUI().getPage().addJsModule(MODULE);
    }

    private record Catalogue(String locale, String dir, java.util.Map<String, String> messages) {}
}
