package org.caseroom.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog.ConfirmEvent;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.authoring.SampleAuthors;
import org.caseroom.identity.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Whoever clicks twice sends once: the second click may be on its way before the dialog has closed in the browser.
@StoreTest
@ViewPackages(packages = "org.caseroom.shell")
class WriteDialogTest extends ViewTest {

    private final List<String> sent = new ArrayList<>();

    WriteDialogTest(ApplicationContext application) {
        super(application);
    }

    @Override
    protected Actor prepare() {
        return new SampleAuthors(application).daniel();
    }

    @Test
    void aSecondClickSendsNothing() {
        new WriteDialog("Write", "They read it.", "Message", "Send", 100, sent::add).open();
        var send = $(Button.class).withText("Send").single();
        click(send);
        assertThat(sent).isEmpty();

        $(TextArea.class).single().setValue("Please look at this.");
        click(send);
        click(send);

        assertThat(sent).containsExactly("Please look at this.");
    }

    @Test
    void whatIsAskedFirstIsDoneOnce() {
        var asking = new AskFirst("Sure?", "It goes.", "Remove", () -> sent.add("removed"));
        asking.open();

        ComponentUtil.fireEvent(asking, new ConfirmEvent(asking, true));
        ComponentUtil.fireEvent(asking, new ConfirmEvent(asking, true));

        assertThat(sent).containsExactly("removed");
    }

    private static void click(Button button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }
}
