package org.caseroom.casework;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.caseroom.question.ShownQuestion;

/// What a browser gets of a case before the submit: evidence and what is asked, in the reader's language.
public record ShownCase(List<ShownEvidence> evidence, List<ShownTask> tasks) {

    /// @param evidence the id of what it is worked on; empty if no single piece is
    /// @param hints how many there are
    public record ShownTask(ShownQuestion question, String evidence, int hints) {}

    /// A piece of evidence.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ShownTable.class, name = "TABLE"),
        @JsonSubTypes.Type(value = ShownMail.class, name = "MAIL"),
        @JsonSubTypes.Type(value = ShownPaper.class, name = "PAPER"),
        @JsonSubTypes.Type(value = ShownBytes.class, name = "BYTES"),
        @JsonSubTypes.Type(value = ShownFlow.class, name = "FLOW"),
        @JsonSubTypes.Type(value = ShownScene.class, name = "SCENE")
    })
    public sealed interface ShownEvidence {

        String id();

        String title();
    }

    /// @param sha256 of the download
    public record ShownTable(
            String id, String title, String file, String sha256, List<ShownColumn> columns, List<ShownRow> rows)
            implements ShownEvidence {}

    public record ShownColumn(String id, String header, Evidence.ColumnType type) {}

    public record ShownRow(String id, List<String> cells) {}

    /// @param sha256 of the download
    public record ShownMail(String id, String title, String file, String sha256, String source)
            implements ShownEvidence {}

    /// @param paragraphs HTML
    public record ShownPaper(String id, String title, List<String> paragraphs) implements ShownEvidence {}

    /// @param content Base64
    public record ShownBytes(String id, String title, String file, String sha256, byte[] content)
            implements ShownEvidence {}

    public record ShownFlow(String id, String title, String table, List<Evidence.Node> nodes, List<ShownEdge> edges)
            implements ShownEvidence {}

    public record ShownEdge(String row, String from, String to, String amount) {}

    public record ShownScene(String id, String title, List<ShownThing> things) implements ShownEvidence {}

    public record ShownThing(String id, String name, String about, String look, int x, int y) {}
}
