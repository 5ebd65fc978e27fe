package org.caseroom.credential.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/// Makes tagged PDFs (PDF/UA) with letters of our own. Loads nothing from anywhere, whatever a document asks for.
@Component
class Printer {

    /// What stands for a letter that none of our typefaces has.
    private static final String NO_SUCH_LETTER = "\u25A1";

    /// Printing is work for the processor, so no more is begun than there are.
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());

    static {
        XRLog.setLoggingEnabled(false);
    }

    byte[] print(Sheet sheet) {
        turns.acquireUninterruptibly();
        try {
            return pdf(sheet);
        } catch (IOException unprintable) {
            throw new UncheckedIOException(unprintable);
        } finally {
            turns.release();
        }
    }

    private static byte[] pdf(Sheet sheet) throws IOException {
        var pdf = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .withProducer("Caseroom")
                    .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                    .useUnicodeBidiReorderer(new ICUBidiReorderer())
                    .useReplacementText(NO_SUCH_LETTER)
                    .useExternalResourceAccessControl(
                            (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .withW3cDocument(sheet.document(), null)
                    .toStream(pdf);
            var text = sheet.document().getDocumentElement().getTextContent();
            for (var typeface :
                    Typeface.ALL.stream().filter(each -> each.isNeededFor(text)).toList()) {
                var letters = new PDFontSupplier(typeface.loadedInto(document));
                builder.useFont(letters, typeface.family(), typeface.weight(), FontStyle.NORMAL, true);
            }
            builder.run();
        }
        return pdf.toByteArray();
    }
}
