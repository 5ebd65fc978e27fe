package org.caseroom.assessment.upload;

import static org.caseroom.assessment.upload.FileInspection.demand;
import static org.caseroom.assessment.upload.FileInspection.startsWith;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.caseroom.assessment.FileRefusal;
import org.caseroom.assessment.FileRefusedException;
import org.caseroom.question.FileKind;

/// Reads an office document part by part, as far as it may grow, and knows what belongs into one.
final class OfficeInspection {

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final List<byte[]> PROGRAMS = List.of(
            new byte[] {'M', 'Z'},
            new byte[] {0x7f, 'E', 'L', 'F'},
            COMPOUND,
            "#!/".getBytes(StandardCharsets.US_ASCII));

    /// How the names of parts end. Others are no part of a document that is only read.
    private static final Set<String> PARTS = Set.of(
            "", "xml", "rels", "rdf", "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "svg", "emf", "wmf", "vml",
            "wdp", "svm", "odttf", "ttf", "otf", "txt");

    private static final String TYPES = "[Content_Types].xml";
    private static final int MOST_PARTS = 4_000;
    private static final long MOST_IN_ALL = 200L * 1024 * 1024;
    private static final int MOST_READ = 4 * 1024 * 1024;
    private static final int HEAD = 8;

    private OfficeInspection() {}

    static void inspect(FileKind kind, Path file, byte[] bytes) {
        demand(!startsWith(COMPOUND, bytes), FileRefusal.LOCKED);
        demand(startsWith(ARCHIVE, bytes), FileRefusal.NOT_AS_NAMED);
        try (var archive = new ZipFile(file.toFile())) {
            demandKind(kind, parts(archive));
        } catch (ZipException damaged) {
            throw new FileRefusedException(FileRefusal.DAMAGED);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new FileRefusedException(FileRefusal.DAMAGED);
        }
    }

    /// The parts that say what a document is and where it leads, as text. All others are read to their end.
    private static Map<String, byte[]> parts(ZipFile archive) throws IOException {
        var texts = new HashMap<String, byte[]>();
        var names = new HashSet<String>();
        var left = MOST_IN_ALL;
        demand(archive.size() <= MOST_PARTS, FileRefusal.SWOLLEN);
        for (var entries = archive.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            demandPart(entry, names);
            if (entry.isDirectory()) {
                continue;
            }
            try (var content = archive.getInputStream(entry)) {
                var head = content.readNBytes(HEAD);
                demand(PROGRAMS.stream().noneMatch(sign -> startsWith(sign, head)), FileRefusal.ACTIVE);
                left -= head.length;
                if (isRead(entry.getName())) {
                    var rest = content.readNBytes(MOST_READ);
                    texts.put(entry.getName(), joined(head, rest));
                    left -= rest.length;
                }
                left = drained(content, left);
            }
        }
        return texts;
    }

    private static long drained(InputStream content, long most) throws IOException {
        var left = most;
        var piece = new byte[16 * 1024];
        for (var read = content.read(piece); read >= 0; read = content.read(piece)) {
            left -= read;
            demand(left >= 0, FileRefusal.SWOLLEN);
        }
        return left;
    }

    private static void demandPart(ZipEntry entry, Set<String> names) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        demand(names.add(name), FileRefusal.MIXED);
        demand(!name.contains("..") && !name.contains("\\") && !name.startsWith("/"), FileRefusal.MIXED);
        demand(
                !name.startsWith("basic/") && !name.startsWith("scripts/") && !name.contains("/activex/"),
                FileRefusal.ACTIVE);
        var last = name.substring(name.lastIndexOf('/') + 1);
        var dot = last.lastIndexOf('.');
        var ending = dot < 0 ? "" : last.substring(dot + 1);
        demand(PARTS.contains(ending) || last.matches("printersettings\\d*\\.bin"), FileRefusal.ACTIVE);
    }

    private static boolean isRead(String name) {
        return name.equals(TYPES)
                || name.equals("mimetype")
                || name.endsWith(".rels")
                || name.equals("META-INF/manifest.xml");
    }

    private static void demandKind(FileKind kind, Map<String, byte[]> texts) {
        if (kind == FileKind.ODT) {
            demand(text(texts, "mimetype").strip().equals(kind.mediaType()), FileRefusal.NOT_AS_NAMED);
            demand(!text(texts, "META-INF/manifest.xml").contains("encryption-data"), FileRefusal.LOCKED);
            return;
        }
        var types = text(texts, TYPES);
        demand(!types.contains("macroEnabled") && !types.contains("vbaProject"), FileRefusal.ACTIVE);
        demand(types.contains(kind.mediaType() + ".main+xml"), FileRefusal.NOT_AS_NAMED);
        texts.entrySet().stream()
                .filter(part -> part.getKey().endsWith(".rels"))
                .forEach(part -> Relations.demandHarmless(part.getValue()));
    }

    private static String text(Map<String, byte[]> texts, String name) {
        return new String(texts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] head, byte[] rest) {
        var all = new byte[head.length + rest.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(rest, 0, all, head.length, rest.length);
        return all;
    }
}
