package org.caseroom.casework;

import java.util.regex.Pattern;

/// What a piece of HTML says that [Speaker] made: the same without marks.
public final class PlainText {

    private static final Pattern MARK = Pattern.compile("<[^>]*>");

    private PlainText() {}

    public static String of(String html) {
        return MARK.matcher(html)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
