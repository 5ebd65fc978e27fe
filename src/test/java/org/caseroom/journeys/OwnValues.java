package org.caseroom.journeys;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import org.caseroom.question.Calculated;
import org.caseroom.question.Question;
import org.springframework.web.util.HtmlUtils;

/// Reads the values of one's own out of what is asked on the screen, as a participant does.
final class OwnValues {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z0-9_]*)}");

    private OwnValues() {}

    /// The question with the values that stand in the text.
    static Question.Numeric read(Calculated question, String text) {
        var written = onOneLine(HtmlUtils.htmlUnescape(question.prompt().html().replaceAll("<[^>]*>", " ")));
        var names = new ArrayList<String>();
        var form = new StringBuilder();
        var end = 0;
        for (var place : PLACE.matcher(written).results().toList()) {
            form.append(Pattern.quote(written.substring(end, place.start()))).append("([-\\d.,\\h]*\\d)");
            names.add(place.group(1));
            end = place.end();
        }
        var found =
                Pattern.compile(form + Pattern.quote(written.substring(end))).matcher(onOneLine(text));
        if (!found.matches()) {
            throw new AssertionError("%s is not what was asked: %s".formatted(text, written));
        }
        var amounts = new LinkedHashMap<String, BigDecimal>();
        for (var index = 0; index < names.size(); index++) {
            amounts.put(names.get(index), number(question, found.group(index + 1)));
        }
        return question.asked(amounts);
    }

    private static BigDecimal number(Calculated question, String text) {
        var format = (DecimalFormat) NumberFormat.getNumberInstance(question.language());
        format.setParseBigDecimal(true);
        try {
            return (BigDecimal) format.parse(text);
        } catch (ParseException wrong) {
            throw new AssertionError(text, wrong);
        }
    }

    private static String onOneLine(String text) {
        return text.replaceAll("[\\s\\h]+", " ").strip();
    }
}
