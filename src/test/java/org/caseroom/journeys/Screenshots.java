package org.caseroom.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/// Pictures of what a person saw, in target/screenshots.
final class Screenshots {

    /// Hundreds of pictures take minutes of a processor, so they are taken when somebody is going to look at them.
    static final boolean WANTED = Boolean.getBoolean("caseroom.pictures");

    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screenshots() {}

    /// Packed loosely: pictures are many, and each is looked at once.
    static Path keep(ChromeDriver screen, String name) {
        var picture =
                screen.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png", "optimizeForSpeed", true));
        try {
            Files.createDirectories(FOLDER);
            return Files.write(
                    FOLDER.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(picture.get("data"))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
