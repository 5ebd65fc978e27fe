package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.RangeInput;
import java.util.Map;
import java.util.function.IntConsumer;

/// Goes to any moment of an attempt: step by step, or along a slider that the arrow keys move.
class Scrubber extends Div {

    private final RangeInput slider = new RangeInput();
    private final Button previous = new Button(getTranslation("results.replay.previous"), _ -> go(-1));
    private final Button next = new Button(getTranslation("results.replay.next"), _ -> go(1));
    private final Paragraph place = new Paragraph();
    private final transient IntConsumer choose;
    private final int moments;
    private int shown;

    /// @param choose is told the index of the moment
    Scrubber(int moments, IntConsumer choose) {
        this.moments = moments;
        this.choose = choose;
        addClassName("cr-scrubber");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("results.replay.scrubber"));
        slider.setMin(1);
        slider.setMax(moments);
        slider.setStep(1.0);
        slider.getElement().setAttribute("aria-label", getTranslation("results.replay.slider"));
        slider.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept((int) Math.round(change.getValue()) - 1);
            }
        });
        place.getElement().setAttribute("role", "status");
        add(previous, slider, next, place);
    }

    void show(int moment, String words) {
        shown = moment;
        slider.setValue(moment + 1.0);
        previous.setEnabled(moment > 0);
        next.setEnabled(moment < moments - 1);
        place.setText(
                getTranslation("results.replay.place", Map.of("step", moment + 1, "steps", moments, "words", words)));
    }

    private void go(int by) {
        choose.accept(shown + by);
    }
}
