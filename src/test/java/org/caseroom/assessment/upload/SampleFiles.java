package org.caseroom.assessment.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files as people hand them in, and as those make them who mean harm.
public final class SampleFiles {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private SampleFiles() {}

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A PDF of one page, with more in its catalogue.
    public static byte[] pdf(String more) {
        return bytes("""
                %PDF-1.7
                1 0 obj
                <</Type/Catalog/Pages 2 0 R{more}>>
                endobj
                2 0 obj
                <</Type/Pages/Count 1/Kids[3 0 R]>>
                endobj
                3 0 obj
                <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>
                endobj
                trailer
                <</Root 1 0 R/Size 4>>
                startxref
                9
                %%EOF
                """.replace("{more}", more));
    }

    /// A PDF with an object that stands in a compressed stream.
    public static byte[] pdfWithStream(String dictionary, byte[] content) {
        var whole = new String(pdf(""), StandardCharsets.ISO_8859_1);
        var at = whole.indexOf("trailer");
        return joined(
                bytes(whole.substring(0, at) + "4 0 obj\n<<" + dictionary + "/Length " + content.length
                        + ">>\nstream\n"),
                content,
                bytes("\nendstream\nendobj\n" + whole.substring(at)));
    }

    public static byte[] deflated(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            deflating.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /// A picture of one point, said to be so large.
    public static byte[] png(int width, int height) {
        var head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 0, 0, 0, 0})
                .array();
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
                chunk("IHDR", head),
                chunk("IDAT", deflated(new byte[] {0, 0})),
                chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String name, byte[] content) {
        var sum = new CRC32();
        sum.update(bytes(name));
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(bytes(name))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    public static byte[] jpeg() {
        var frame = new byte[] {(byte) 0xff, (byte) 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0};
        var scan = new byte[] {(byte) 0xff, (byte) 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, (byte) 0xff, 0, 3};
        return joined(new byte[] {(byte) 0xff, (byte) 0xd8}, frame, scan, new byte[] {(byte) 0xff, (byte) 0xd9});
    }

    public static byte[] docx(Map<String, byte[]> more) {
        return office(WORD, "word/document.xml", more);
    }

    public static byte[] xlsx(Map<String, byte[]> more) {
        return office(SHEET, "xl/workbook.xml", more);
    }

    private static byte[] office(String type, String main, Map<String, byte[]> more) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                text("<Types><Override PartName=\"/%s\" ContentType=\"%s\"/></Types>".formatted(main, type)));
        parts.put("_rels/.rels", relation("http://schemas.example/officeDocument", main, false));
        parts.put(main, text("<document/>"));
        parts.putAll(more);
        return zip(parts);
    }

    public static byte[] relation(String type, String target, boolean external) {
        return text(
                "<Relationships xmlns=\"urn:x\"><Relationship Id=\"r1\" Type=\"%s\" Target=\"%s\"%s/></Relationships>"
                        .formatted(type, target, external ? " TargetMode=\"External\"" : ""));
    }

    public static byte[] odt(Map<String, byte[]> more) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", text("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", text("<content/>"));
        parts.put("META-INF/manifest.xml", text("<manifest/>"));
        parts.putAll(more);
        return zip(parts);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /// The file in a folder of its own, which goes away with the test.
    public static Path onDisk(String name, byte[] content) {
        try {
            var folder = Files.createTempDirectory("sample-file");
            var file = Files.write(folder.resolve(name), content);
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
