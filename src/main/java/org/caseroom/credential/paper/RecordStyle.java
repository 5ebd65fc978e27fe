package org.caseroom.credential.paper;

import org.caseroom.shared.words.Direction;

/// How a record of completion looks: the colours and letters of the house, for a sheet of A4.
final class RecordStyle {

    private static final String STYLE = """
            @page {
              size: A4;
              margin: 22mm 20mm 24mm;
              @bottom-center {
                content: counter(page) " / " counter(pages);
                font-family: Sans, %1$s;
                font-size: 9pt;
                color: #4a5562;
              }
            }
            body {
              margin: 0;
              direction: %2$s;
              text-align: %3$s;
              font-family: Sans, %1$s;
              font-size: 10.5pt;
              line-height: 1.4;
              color: #1d2733;
              word-wrap: break-word;
            }
            h1, h2, h3 { font-family: Serif, %1$s; font-weight: 600; line-height: 1.2; page-break-after: avoid; }
            h1 { margin: 0 0 3mm; font-size: 24pt; }
            h2 { margin: 8mm 0 2mm; font-size: 14pt; }
            h3 { margin: 5mm 0 1.5mm; font-size: 11.5pt; }
            p { margin: 0 0 2mm; }
            .house { font-family: Serif, %1$s; font-weight: 600; color: #0b5c63; border-bottom: 1pt solid #0b5c63;
              padding-bottom: 2mm; margin-bottom: 10mm; }
            .name { font-size: 17pt; font-weight: 600; margin-bottom: 6mm; }
            table { width: 100%%; border-collapse: collapse; table-layout: fixed; }
            th, td { padding: 1.4mm 2mm 1.4mm 0; text-align: %3$s; vertical-align: top; font-weight: 400;
              border-bottom: 0.5pt solid #c9c1ae; word-wrap: break-word; }
            tr { page-break-inside: avoid; }
            .facts th { width: 34%%; color: #4a5562; }
            .parts { -fs-table-paginate: paginate; }
            .parts thead th { color: #4a5562; font-size: 9pt; border-bottom: 0.8pt solid #4a5562; }
            .parts thead th { width: 26%%; }
            .parts thead th:first-child { width: 48%%; }
            .whole th, .whole td { font-weight: 600; }
            .machine { font-family: Mono; font-size: 9.5pt; direction: ltr; }
            .notice { margin-top: 8mm; padding: 4mm; border: 0.8pt solid #4a5562; page-break-inside: avoid; }
            .notice p:last-child { margin-bottom: 0; }
            """;

    /// Tables keep their columns where they are, whatever the direction; so what stands in the cells changes places
    /// where one reads from right to left. The order in which a screen reader meets it stays. In millimetres of a
    /// sheet
    /// that is 170 wide between its margins.
    private static final String MIRRORED = """
            th, td { padding: 1.4mm 0 1.4mm 2mm; }
            th div, td div { position: relative; }
            .facts th div { left: 112.2mm; }
            .facts td div { left: -57.8mm; }
            .parts .first div { left: 88.4mm; }
            .parts .second div { left: -37.4mm; }
            .parts .third div { left: -125.8mm; }
            """;

    private RecordStyle() {}

    static String of(Direction direction) {
        var start = direction == Direction.RTL ? "right" : "left";
        var style = STYLE.formatted(Typeface.STANDING_IN, direction.html(), start);
        return direction == Direction.RTL ? style + MIRRORED : style;
    }
}
