package org.caseroom.uikit.light;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The pages that a service owes to everybody, signed in or not. They are linked at the end of every page.
public enum ServicePage {
    HELP,
    ACCESSIBILITY,
    PRIVACY,
    IMPRINT,
    STATUS;

    /// Such as `/help`.
    public String path() {
        return "/" + name().toLowerCase(Locale.ROOT);
    }

    /// The key of what it is called.
    public String key() {
        return "light.page." + name().toLowerCase(Locale.ROOT);
    }

    public static List<String> paths() {
        return Arrays.stream(values()).map(ServicePage::path).toList();
    }
}
