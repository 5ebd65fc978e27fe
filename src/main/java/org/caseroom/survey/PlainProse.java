package org.caseroom.survey;

import java.util.regex.Pattern;
import org.caseroom.shared.Prose;
import org.springframework.web.util.HtmlUtils;

/// Words of a course without their markup, for labels and cells.
public final class PlainProse {

    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

    private PlainProse() {}

    public static String of(Prose prose) {
        return HtmlUtils.htmlUnescape(MARKUP.matcher(prose.html()).replaceAll(""))
                .strip();
    }
}
