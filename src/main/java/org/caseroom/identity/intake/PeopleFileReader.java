package org.caseroom.identity.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caseroom.identity.intake.UnreadableFileException.Reason;
import org.springframework.stereotype.Component;

/// Reads a file of people: CSV in UTF-8, its cells apart by comma, semicolon or tab, its first row naming the columns.
@Component
class PeopleFileReader {

    static final int MOST_ROWS = 10_000;
    static final int MOST_BYTES = 5 << 20;

    private static final String SEPARATORS = ",;\t";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ImportWords words;

    PeopleFileReader(ImportWords words) {
        this.words = words;
    }

    /// @throws UnreadableFileException if it is no such file
    PeopleFile read(InputStream file, Locale reader) throws IOException {
        var text = text(file.readNBytes(MOST_BYTES + 1));
        var csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true);
        var line = 0;
        try (var records = csv.ofCsvRecord(text)) {
            var rows = new ArrayList<FileRow>();
            var head = new FileHead(List.of(), List.of());
            for (var cells : records) {
                line++;
                if (line == 1) {
                    head = FileHead.of(cells.getFields(), words, reader);
                } else if (!isBlank(cells)) {
                    rows.add(head.row(line, cells.getFields()));
                }
                if (rows.size() > MOST_ROWS) {
                    throw new UnreadableFileException(Reason.TOO_MANY_ROWS, List.of());
                }
            }
            if (rows.isEmpty()) {
                throw new UnreadableFileException(Reason.EMPTY, List.of());
            }
            return new PeopleFile(head.ignored(), rows);
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new UnreadableFileException(Reason.BROKEN, List.of(String.valueOf(line)));
        }
    }

    private static String text(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableFileException(Reason.TOO_LARGE, List.of());
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw new UnreadableFileException(Reason.NOT_UTF8, List.of());
        }
    }

    /// What stands most often in the first line, outside of quotes.
    private static char separator(String text) {
        var counts = new int[SEPARATORS.length()];
        var quoted = false;
        for (var index = 0; index < text.length(); index++) {
            var character = text.charAt(index);
            if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && (character == '\n' || character == '\r')) {
                break;
            } else if (!quoted && SEPARATORS.indexOf(character) >= 0) {
                counts[SEPARATORS.indexOf(character)]++;
            }
        }
        var most = 0;
        for (var index = 1; index < counts.length; index++) {
            most = counts[index] > counts[most] ? index : most;
        }
        return SEPARATORS.charAt(most);
    }

    private static boolean isBlank(CsvRecord cells) {
        return cells.getFields().stream().allMatch(String::isBlank);
    }
}
