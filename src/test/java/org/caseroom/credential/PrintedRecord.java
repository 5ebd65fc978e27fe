package org.caseroom.credential;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// A PDF as a reader's program finds it.
///
/// @param text of all pages, white space as single blanks
/// @param tagged whether it says to a screen reader what is what
/// @param reaches whether it holds anything that a program could open or run: links, files, scripts
public record PrintedRecord(String title, String language, String text, int pages, boolean tagged, boolean reaches) {

    public static PrintedRecord of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            var marks = catalog.getMarkInfo();
            return new PrintedRecord(
                    document.getDocumentInformation().getTitle(),
                    catalog.getLanguage(),
                    new PDFTextStripper().getText(document).replaceAll("\\s+", " "),
                    document.getNumberOfPages(),
                    marks != null && marks.isMarked() && catalog.getStructureTreeRoot() != null,
                    reaches(document));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean reaches(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog();
        for (var page : document.getPages()) {
            if (!page.getAnnotations().isEmpty()
                    || page.getResources().getXObjectNames().iterator().hasNext()) {
                return true;
            }
        }
        return catalog.getOpenAction() != null
                || (catalog.getNames() != null
                        && (catalog.getNames().getEmbeddedFiles() != null
                                || catalog.getNames().getJavaScript() != null));
    }
}
