package org.caseroom.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openqa.selenium.print.PrintOptions;

/// Sheets with links as they come out of the printer, one on each page.
record PrintedSheets(List<String> pages) {

    private static final Pattern LINK = Pattern.compile("https?://[^/]+(/link/[A-Za-z0-9_-]{43})");

    static PrintedSheets of(Browser browser) {
        var pdf = Base64.getDecoder()
                .decode(browser.driver().print(new PrintOptions()).getContent());
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            var stripper = new PDFTextStripper();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFC));
            }
            return new PrintedSheets(List.copyOf(pages));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The path of the link on the sheet with this title.
    String linkOf(String title) {
        var sheet = pages.stream()
                .filter(page -> page.replaceAll("\\s+", " ").contains(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No sheet says: " + title + "\n" + pages.getFirst()));
        var link = LINK.matcher(sheet.replaceAll("\\s+", ""));
        if (!link.find()) {
            throw new AssertionError("No link on the sheet:\n" + sheet);
        }
        return link.group(1);
    }
}
