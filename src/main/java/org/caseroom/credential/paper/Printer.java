package org.caseroom.credential.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Makes tagged PDFs (PDF/UA) with letters of our own. Loads nothing from anywhere, whatever a document asks for.
@Component
class Printer {

    /// What stands for a letter that none of our typefaces has.
    private static final String NO_SUCH_LETTER = "\u25A1";

    private static final List<Typeface> TYPEFACES = List.of(
            new Typeface("SourceSans3_400Regular", "Sans", 400),
            new Typeface("SourceSans3_600SemiBold", "Sans", 600),
            new Typeface("SourceSerif4_600SemiBold", "Serif", 600),
            new Typeface("SourceCodePro_400Regular", "Mono", 400),
            new Typeface("NotoSansArabic_400Regular", "Arabic", 400));

    /// Printing is work for the processor, so no more is begun than there are.
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());

    static {
        XRLog.setLoggingEnabled(false);
    }

    private record Typeface(String file, String family, int weight) {

        private InputStream open() {
            try {
                return new ClassPathResource("fonts/" + file + ".ttf").getInputStream();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
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
        var builder = new PdfRendererBuilder()
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
        for (var typeface : TYPEFACES) {
            builder.useFont(typeface::open, typeface.family(), typeface.weight(), FontStyle.NORMAL, true);
        }
        builder.run();
        return pdf.toByteArray();
    }
}
