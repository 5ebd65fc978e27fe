package org.caseroom.enrolment.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.caseroom.enrolment.EnrolmentRefusedException;
import org.caseroom.enrolment.Joining;
import org.caseroom.enrolment.Joining.Answer;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.WrittenIn;

/// Where somebody enters the code of a run, sees which one it opens, and joins it.
@Route("join")
@RouteAlias("join/:code")
@PermitAll
class JoinView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_CODE = 20;

    private final transient Joining joining;
    private final transient CurrentPerson person;
    private final Div answered = new Div();

    JoinView(Joining joining, CurrentPerson person) {
        this.joining = joining;
        this.person = person;
        addClassName("cr-page");
        answered.addClassName("cr-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        answered.removeAll();
        add(
                new PageHeader(getTranslation("enrolment.join.title"))
                        .withSubtitle(getTranslation("enrolment.join.subtitle"))
                        .withWayBack(new Anchor("catalogue", getTranslation("enrolment.join.back"))),
                answered);
        event.getRouteParameters().get("code").ifPresentOrElse(this::look, () -> answered.add(field("")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enrolment.page-title", "title", getTranslation("enrolment.join.title"));
    }

    private void look(String typed) {
        show(typed, joining.look(person.actor(), typed));
    }

    private void show(String typed, Answer answer) {
        switch (answer) {
            case Answer.Found found -> answered.add(card(typed, found));
            case Answer.Joined(var run) -> {
                Notification.show(getTranslation("enrolment.join.joined", "run", run.title()))
                        .addThemeVariants(NotificationVariant.SUCCESS);
                UI.getCurrent().navigate("catalogue/" + run.course());
            }
            case Answer.Unknown _ -> answered.add(notice("enrolment.join.unknown"), field(typed));
            case Answer.TooMany _ -> answered.add(notice("enrolment.join.too-many"), field(typed));
        }
    }

    private Div card(String typed, Answer.Found found) {
        var run = found.run();
        var join = new Button(getTranslation("enrolment.join.join"), _ -> join(typed));
        join.addThemeVariants(ButtonVariant.PRIMARY);
        join.setDisableOnClick(true);
        var actions = new Div(join);
        actions.addClassName("cr-actions");
        var card = new Div(
                new H2(run.title()),
                new Paragraph(WrittenIn.within(
                        Locale.forLanguageTag(found.courseLanguage()),
                        found.courseTitle(),
                        course -> getTranslation("enrolment.join.course", "course", course))),
                new Paragraph(RunWords.dates(run, LocalTimes.of(UI.getCurrent()))),
                actions);
        card.addClassName("cr-card");
        return card;
    }

    private void join(String typed) {
        answered.removeAll();
        try {
            show(typed, joining.join(person.actor(), typed));
        } catch (EnrolmentRefusedException refused) {
            answered.add(notice("enrolment.refused." + refused.reason().name()));
        }
    }

    private Div notice(String key) {
        var notice = new Div(new Paragraph(getTranslation(key)));
        notice.addClassName("notice");
        notice.getElement().setAttribute("data-kind", "warn").setAttribute("role", "alert");
        return notice;
    }

    private Div field(String typed) {
        var code = new TextField(getTranslation("enrolment.join.code"));
        code.setHelperText(getTranslation("enrolment.join.code.hint"));
        code.setMaxLength(LONGEST_CODE);
        code.setValue(typed.substring(0, Math.min(LONGEST_CODE, typed.length())));
        code.addClassName("cr-mono");
        code.setManualValidation(true);
        var look = new Button(getTranslation("enrolment.join.look"), _ -> enter(code));
        look.addThemeVariants(ButtonVariant.PRIMARY);
        look.addClickShortcut(Key.ENTER);
        var field = new Div(code, look);
        field.addClassName("cr-form");
        return field;
    }

    private void enter(TextField code) {
        var bare = code.getValue().replaceAll("[^\\p{L}\\p{Nd}]", "");
        if (bare.isEmpty()) {
            code.setErrorMessage(getTranslation("enrolment.join.code.missing"));
            code.setInvalid(true);
        } else {
            UI.getCurrent().navigate(JoinView.class, new RouteParameters("code", bare));
        }
    }
}
