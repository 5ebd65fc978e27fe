package org.caseroom.uikit;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a browser says it is, in two words that people recognize.
public final class DeviceWords {

    /// In this order: most browsers claim to be several of them.
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser/",
            "Samsung Internet",
            "Firefox/",
            "Firefox",
            "FxiOS/",
            "Firefox",
            "CriOS/",
            "Chrome",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "CrOS",
            "ChromeOS",
            "Mac OS X",
            "Mac",
            "Linux",
            "Linux");

    private DeviceWords() {}

    /// The browser and the system, as arguments of `uikit.device`; `unknown` where they are not known.
    public static Map<String, String> of(String device) {
        return Map.of("browser", found(BROWSERS, device), "system", found(SYSTEMS, device));
    }

    private static String found(Map<String, String> known, String device) {
        return known.entrySet().stream()
                .filter(each -> device.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("unknown");
    }

    private static Map<String, String> inOrder(String... signsAndNames) {
        var map = new LinkedHashMap<String, String>();
        for (var index = 0; index < signsAndNames.length; index += 2) {
            map.put(signsAndNames[index], signsAndNames[index + 1]);
        }
        return map;
    }
}
