package org.caseroom.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.caseroom.enrolment.EnrolmentRefused;
import org.caseroom.enrolment.EnrolmentState;
import org.caseroom.enrolment.RunOffer;
import org.caseroom.learning.CoursePage;
import org.caseroom.learning.Outline;
import org.caseroom.shared.Completion;
import org.caseroom.shared.RunId;
import org.caseroom.uikit.AskFirst;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.Meter;
import org.caseroom.uikit.StatusTag;
import org.caseroom.uikit.WrittenIn;

/// How one begins a course or goes on with it: the own run; where there is none or it has closed, the
/// runs on offer, each with its one button.
class CourseBeginning extends Div {

    private final transient Consumer<RunId> enrol;
    private final transient Consumer<RunId> leave;
    private final transient Instant now;
    private final transient LocalTimes times = LocalTimes.of(UI.getCurrent());

    CourseBeginning(CoursePage page, Instant now, Consumer<RunId> enrol, Consumer<RunId> leave) {
        this.now = now;
        this.enrol = enrol;
        this.leave = leave;
        addClassName("cr-card");
        getElement().setAttribute("data-first", true);
        page.own().ifPresent(own -> goOn(own, page.entry().isUnderWay()));
        if (!page.entry().isUnderWay()) {
            offers(page);
        }
    }

    /// Who has just done something here goes on from its heading: the button that they pressed is gone.
    void focusHeading() {
        getChildren().filter(H2.class::isInstance).findFirst().ifPresent(heading -> {
            heading.getElement().setAttribute("tabindex", "-1");
            heading.getElement().callJsFunction("focus");
        });
    }

    private void goOn(Outline outline, boolean underWay) {
        var next = outline.activity(outline.continueAt());
        add(
                new H2(getTranslation("learning.course.yours")),
                StatusTag.of(outline.progress().completion(), outline.progress().success()),
                new Meter(
                        CourseCard.share(outline),
                        getTranslation("learning.course.progress", "course", outline.title())));
        if (!outline.isDone()) {
            add(new Paragraph(WrittenIn.within(
                    Locale.forLanguageTag(outline.language()),
                    next.title(),
                    activity -> getTranslation("learning.card.next", "activity", activity))));
        }
        add(ButtonLink.primary(Places.of(outline.run(), next.id()), getTranslation(wordFor(outline, underWay))));
        if (RecordLink.leadsSomewhere(outline)) {
            add(new Paragraph(new RecordLink(outline, getTranslation("learning.record.download"))));
        }
        DueLines.of(outline, now).ifPresent(this::add);
        if (!underWay) {
            add(new Paragraph(getTranslation("learning.refused.CLOSED")));
        } else if (outline.progress().completion() != Completion.COMPLETED) {
            add(leaving(outline));
        }
    }

    private Button leaving(Outline outline) {
        var word = getTranslation("learning.course.leave");
        var button = new Button(
                word,
                _ -> new AskFirst(
                                new H2(WrittenIn.within(
                                        Locale.forLanguageTag(outline.language()),
                                        outline.title(),
                                        course -> getTranslation("learning.course.leave.title", "course", course))),
                                getTranslation("learning.course.leave.text"),
                                word,
                                () -> leave.accept(outline.run()))
                        .open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static String wordFor(Outline outline, boolean underWay) {
        if (outline.isDone() || !underWay) {
            return "learning.course.look-again";
        }
        return outline.place() == null ? "learning.course.begin" : "learning.course.continue";
    }

    private void offers(CoursePage page) {
        var others =
                page.entry().runs().stream().filter(offer -> !offer.takesPart()).toList();
        if (others.isEmpty() && page.own().isPresent()) {
            return;
        }
        add(new H2(getTranslation("learning.course.take-part")));
        if (others.isEmpty()) {
            add(new Paragraph(getTranslation("learning.course.no-run")));
        }
        others.stream().map(this::offer).forEach(this::add);
    }

    private Component offer(RunOffer offer) {
        var run = offer.run();
        var closes = run.closesAt();
        var dates = closes == null
                ? getTranslation("learning.run.opens", "opens", times.day(run.opensAt()))
                : getTranslation(
                        "learning.run.dates", "opens", times.day(run.opensAt()), "closes", times.lastDay(closes));
        var part = new Div(new Paragraph(dates));
        if (offer.enrolment()
                .filter(own -> own.state() == EnrolmentState.NOMINATED)
                .isPresent()) {
            part.add(new Paragraph(getTranslation("learning.course.nominated")));
            return part;
        }
        if (offer.refused().filter(EnrolmentRefused.BY_CODE_ONLY::equals).isPresent()) {
            part.add(
                    new Paragraph(getTranslation("learning.refused.BY_CODE_ONLY")),
                    ButtonLink.plain("join", getTranslation("learning.course.by-code")));
            return part;
        }
        offer.refused()
                .ifPresentOrElse(
                        reason -> part.add(new Paragraph(getTranslation("learning.refused." + reason.name()))),
                        () -> part.add(button(run.id())));
        return part;
    }

    private Button button(RunId run) {
        var button = new Button(getTranslation("learning.course.enrol"), _ -> enrol.accept(run));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }
}
