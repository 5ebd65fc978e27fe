package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.caseroom.assessment.analysis.Enough;
import org.caseroom.assessment.analysis.Flag;
import org.caseroom.uikit.Tag;

/// What should be looked at in a question, and what to do about it.
final class FlagWords {

    private FlagWords() {}

    /// In a word or two.
    static Tag tag(Flag flag) {
        return switch (flag) {
            case Flag.TooFew _ -> new Tag(say("analysis.flag.few.short"));
            case Flag.Backwards _ -> new Tag(say("analysis.flag.backwards.short"), Tag.Kind.BAD);
            case Flag.BestChoose _ -> new Tag(say("analysis.flag.best.short"), Tag.Kind.BAD);
            case Flag.TooEasy _ -> new Tag(say("analysis.flag.easy.short"), Tag.Kind.WARN);
            case Flag.TooHard _ -> new Tag(say("analysis.flag.hard.short"), Tag.Kind.WARN);
            case Flag.NobodyTakes _ -> new Tag(say("analysis.flag.nobody.short"), Tag.Kind.WARN);
            case Flag.UnusualTime _ -> new Tag(say("analysis.flag.time.short"), Tag.Kind.WARN);
            case Flag.CertainAndWrong _ -> new Tag(say("analysis.flag.certain.short"), Tag.Kind.BAD);
            case Flag.ShownOften _ -> new Tag(say("analysis.flag.shown.short"), Tag.Kind.WARN);
            case Flag.OtherInLanguage _ -> new Tag(say("analysis.flag.language.short"), Tag.Kind.BAD);
        };
    }

    /// In a sentence or two.
    static String sentence(Flag flag, ChoiceNames names) {
        return switch (flag) {
            case Flag.TooFew(var participants) ->
                say("analysis.flag.few", "count", participants, "enough", Enough.TO_CONCLUDE);
            case Flag.Backwards(var discrimination) ->
                say(
                        "analysis.flag.backwards",
                        "figure",
                        Figures.hundredths(UI.getCurrent().getLocale(), discrimination));
            case Flag.BestChoose(var choice, var share, var right) ->
                say("analysis.flag.best", "option", names.inWords(choice), "share", share, "right", right);
            case Flag.TooEasy(var facility) -> say("analysis.flag.easy", "share", facility);
            case Flag.TooHard(var facility, var guess) ->
                facility < guess
                        ? say("analysis.flag.guessed", "share", facility, "guess", guess)
                        : say("analysis.flag.hard", "share", facility);
            case Flag.NobodyTakes(var choice) -> say("analysis.flag.nobody", "option", names.inWords(choice));
            case Flag.UnusualTime(var seconds, var usual) ->
                say(
                        seconds > usual ? "analysis.flag.slow" : "analysis.flag.fast",
                        "time",
                        Figures.time(seconds),
                        "usual",
                        Figures.time(usual));
            case Flag.CertainAndWrong(var certain, var wrong) ->
                say("analysis.flag.certain", "count", certain, "wrong", wrong);
            case Flag.ShownOften(var people) -> say("analysis.flag.shown", "count", people);
            case Flag.OtherInLanguage(var language, var harder) ->
                say(
                        harder ? "analysis.flag.language.harder" : "analysis.flag.language.easier",
                        "language",
                        Locale.forLanguageTag(language)
                                .getDisplayLanguage(UI.getCurrent().getLocale()));
        };
    }

    private static String say(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
