package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.text.NumberFormat;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.caseroom.assessment.RegradeTrial;
import org.caseroom.identity.FindingPeople;
import org.caseroom.identity.PersonId;
import org.caseroom.learning.regrading.CorrectingGrades;
import org.caseroom.shared.PlainText;
import org.caseroom.uikit.FigureRow;
import org.caseroom.uikit.Tag;
import org.springframework.dao.ConcurrencyFailureException;

/// Shows whose result a correction would change, and makes it once there is a reason.
class TrialDialog extends Dialog {

    /// How many changes are listed.
    private static final int MOST = 100;

    private final TextArea reason = new TextArea(getTranslation("regrading.reason"));

    /// @param then makes the correction, with a reason; throws [ConcurrencyFailureException] while somebody else
    /// makes one
    TrialDialog(RegradeTrial trial, FindingPeople people, Consumer<String> then) {
        var names = people.names(trial.changes().stream()
                .map(RegradeTrial.Change::participant)
                .distinct()
                .limit(MOST)
                .toList());
        setHeaderTitle(getTranslation("regrading.trial.title"));
        setWidth("46rem");
        setMaxWidth("100%");
        add(figures(trial));
        if (!trial.beside().isEmpty()) {
            var beside = new Paragraph(getTranslation(
                    "regrading.trial.beside",
                    "count",
                    trial.beside().values().stream().mapToInt(Integer::intValue).sum()));
            beside.addClassName("cr-notice");
            add(beside);
        }
        add(trial.changes().isEmpty() ? new Paragraph(getTranslation("regrading.trial.none")) : changes(trial, names));
        reason.setMaxLength(CorrectingGrades.LONGEST_REASON);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setHelperText(getTranslation("regrading.reason.help"));
        add(reason);
        var act = new Button(getTranslation("regrading.act"), _ -> done(then));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.ask.cancel"), _ -> close()), act);
    }

    /// Once: a second click may be on its way when the dialog closes.
    private void done(Consumer<String> then) {
        if (!isOpened()) {
            return;
        }
        var written = PlainText.of(reason.getValue());
        if (written.isEmpty() || written.length() > CorrectingGrades.LONGEST_REASON) {
            refuse(getTranslation("uikit.ask.text", "longest", CorrectingGrades.LONGEST_REASON));
        } else {
            try {
                then.accept(written);
                close();
            } catch (ConcurrencyFailureException somebodyElse) {
                refuse(getTranslation("regrading.busy"));
            }
        }
    }

    private void refuse(String why) {
        reason.setErrorMessage(why);
        reason.setInvalid(true);
        reason.focus();
    }

    private FigureRow figures(RegradeTrial trial) {
        var whole = NumberFormat.getIntegerInstance(getLocale());
        return new FigureRow()
                .with(getTranslation("regrading.trial.attempts"), whole.format(trial.attempts()))
                .with(
                        getTranslation("regrading.trial.changes"),
                        whole.format(trial.changes().size()))
                .with(getTranslation("regrading.trial.newly-passed"), whole.format(trial.newlyPassed()))
                .with(getTranslation("regrading.trial.newly-failed"), whole.format(trial.newlyFailed()));
    }

    private Component changes(RegradeTrial trial, Map<PersonId, String> names) {
        var table = new NativeTable();
        table.addClassName("cr-before-after");
        table.getHead()
                .add(Tables.head(Stream.of("name", "before", "after")
                        .map(column -> getTranslation("regrading.column." + column))));
        trial.changes().stream()
                .limit(MOST)
                .map(change -> Tables.row(cells(change, names.getOrDefault(change.participant(), ""))))
                .forEach(table.getBody()::add);
        var scroll = Tables.scrolling(table, getTranslation("regrading.trial.changes"));
        if (trial.changes().size() > MOST) {
            scroll.add(new Paragraph(getTranslation(
                    "regrading.trial.more", "count", trial.changes().size() - MOST)));
        }
        return scroll;
    }

    private Stream<Component> cells(RegradeTrial.Change change, String name) {
        var attempt = new Span(getTranslation("regrading.attempt", "number", change.number()));
        attempt.addClassName("cr-contents-cost");
        return Stream.of(
                Tables.rowHead(stacked(new Span(name), attempt)),
                new NativeTableCell(said(change.before(), change.measures())),
                new NativeTableCell(said(change.after(), change.measures())));
    }

    private Component said(RegradeTrial.Standing standing, boolean measures) {
        var points = NumberFormat.getNumberInstance(getLocale());
        points.setMaximumFractionDigits(2);
        var said = stacked(new Span(points.format(standing.score()) + " / " + points.format(standing.maxScore())));
        if (!measures) {
            said.add(new Tag(
                    getTranslation(standing.passed() ? "regrading.passed" : "regrading.failed"),
                    standing.passed() ? Tag.Kind.GOOD : Tag.Kind.BAD));
        }
        return said;
    }

    /// One below the other, so that a telephone shows before and after side by side.
    private static Div stacked(Component... parts) {
        var stacked = new Div(parts);
        stacked.addClassName("cr-choice");
        return stacked;
    }
}
