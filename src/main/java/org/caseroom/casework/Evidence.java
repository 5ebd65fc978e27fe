package org.caseroom.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.caseroom.question.OptionId;

/// Something in a case file. Holds no truth: what stands here is sent to the browser as it is.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Evidence.Table.class, name = "TABLE"),
    @JsonSubTypes.Type(value = Evidence.Mail.class, name = "MAIL"),
    @JsonSubTypes.Type(value = Evidence.Paper.class, name = "PAPER"),
    @JsonSubTypes.Type(value = Evidence.Bytes.class, name = "BYTES"),
    @JsonSubTypes.Type(value = Evidence.Flow.class, name = "FLOW"),
    @JsonSubTypes.Type(value = Evidence.Scene.class, name = "SCENE")
})
public sealed interface Evidence {

    /// Short and lower-case; names it in tasks and addresses.
    String id();

    Said title();

    /// Rows under headers: a ledger, a log, a statement, a record. Downloaded as CSV.
    ///
    /// @param file the name of the download
    record Table(String id, Said title, String file, List<Column> columns, List<Row> rows) implements Evidence {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            var ids = new HashSet<OptionId>();
            for (var row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("Row %s of %s has %d cells."
                            .formatted(row.id(), id, row.cells().size()));
                }
                if (!columns.stream()
                        .map(Column::id)
                        .toList()
                        .containsAll(row.said().keySet())) {
                    throw new IllegalArgumentException(
                            "Row %s of %s says something in a column that is not there.".formatted(row.id(), id));
                }
                if (!ids.add(row.id())) {
                    throw new IllegalArgumentException("Row %s stands twice in %s.".formatted(row.id(), id));
                }
            }
        }
    }

    /// @param id the header in the download
    record Column(String id, Said header, ColumnType type) {}

    /// How a column is shown, sorted and filtered.
    enum ColumnType {
        TEXT,
        CODE,
        WHOLE,
        DECIMAL,
        /// An instant as it was written, with or without a zone.
        TIME,
        /// An instant in UTC, which a reader may see in another zone.
        INSTANT
    }

    /// One line; marks and answers name it by its id.
    ///
    /// @param cells what stands in the columns, in whatever language it is written
    /// @param said what stands there in the reader's language instead, by the ids of the columns
    record Row(
            OptionId id,
            List<String> cells,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Said> said) {

        public Row {
            cells = List.copyOf(cells);
            said = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNullElse(said, Map.of())));
        }

        public Row(OptionId id, List<String> cells) {
            this(id, cells, Map.of());
        }

        public Row saying(Map<String, Said> what) {
            return new Row(id, cells, what);
        }
    }

    /// A message with its headers, byte by byte as it was received (RFC 5322). Downloaded as EML.
    record Mail(String id, Said title, String file, String source) implements Evidence {}

    /// A note, a report, a card: paragraphs to read.
    record Paper(String id, Said title, List<Said> paragraphs) implements Evidence {

        public Paper {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// A file of any kind, shown as hexadecimal digits. Downloaded as it is.
    record Bytes(String id, Said title, String file, byte[] content) implements Evidence {}

    /// The picture of a table: who passed what on to whom. The table says the same.
    ///
    /// @param table the id of the table that it shows
    record Flow(String id, Said title, String table, List<Node> nodes, List<Edge> edges) implements Evidence {

        public Flow {
            nodes = List.copyOf(nodes);
            edges = List.copyOf(edges);
        }
    }

    /// @param name as in the table
    /// @param owner who is known to hold it; empty where nobody knows
    record Node(String name, String owner) {}

    /// @param row of the table
    record Edge(OptionId row, String from, String to, String amount) {}

    /// A place with things in it, each to be looked at. The list says the same as the picture.
    record Scene(String id, Said title, List<Thing> things) implements Evidence {

        public Scene {
            things = List.copyOf(things);
        }
    }

    /// @param x,y where it lies, in per cent from the left and from the top
    /// @param look which drawing stands for it
    record Thing(OptionId id, Said name, Said about, String look, int x, int y) {}
}
