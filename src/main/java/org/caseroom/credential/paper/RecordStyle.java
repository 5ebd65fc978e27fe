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
                font-family: Sans, Arabic;
                font-size: 9pt;
                color: #4a5562;
              }
            }
            body {
              margin: 0;
              direction: %s;
              text-align: %s;
              font-family: Sans, Arabic;
              font-size: 10.5pt;
              line-height: 1.4;
              color: #1d2733;
              word-wrap: break-word;
            }
            h1, h2, h3 { font-family: Serif, Arabic; font-weight: 600; line-height: 1.2; page-break-after: avoid; }
            h1 { margin: 0 0 3mm; font-size: 24pt; }
            h2 { margin: 8mm 0 2mm; font-size: 14pt; }
            h3 { margin: 5mm 0 1.5mm; font-size: 11.5pt; }
            p { margin: 0 0 2mm; }
            .house { font-family: Serif, Arabic; font-weight: 600; color: #0b5c63; border-bottom: 1pt solid #0b5c63;
              padding-bottom: 2mm; margin-bottom: 10mm; }
            .name { font-size: 17pt; font-weight: 600; margin-bottom: 6mm; }
            table { width: 100%%; border-collapse: collapse; table-layout: fixed; }
            th, td { padding: 1.4mm 2mm 1.4mm 0; text-align: %s; vertical-align: top; font-weight: 400;
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

    private RecordStyle() {}

    static String of(Direction direction) {
        var start = direction == Direction.RTL ? "right" : "left";
        return STYLE.formatted(direction.html(), start, start);
    }
}
