package org.caseroom.casework.solving;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseroom.casework.PlainText;
import org.caseroom.casework.ShownCase;
import org.caseroom.question.Answer;
import org.caseroom.question.ShownQuestion;

/// Reads each need for where the data lie and what is at risk, and the card for the rest.
final class DataRequestSolver implements Solver {

    private static final List<String> STANDING = List.of("police", "prosecutor", "judge");
    private static final Pattern ACCOUNT = Pattern.compile("account (\\d+)");
    private static final Pattern TIMES =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d) (?:and|to) (\\S+ \\S+) \\(UTC([^)]+)\\)");

    @Override
    public String kind() {
        return "data-request";
    }

    @Override
    public Map<String, Answer> solve(ShownCase file) {
        var reading = new Reading(file);
        var card = reading.paper("card");
        var needs = List.of(reading.paper("needs").split("\n"));
        var answers = new HashMap<String, Answer>();
        answers.put("measure", reading.sort("measure", item -> measure(need(needs, item))));
        answers.put("article", reading.sort("article", item -> "article-" + article(card, need(needs, item))));
        answers.put("category", reading.sort("category", item -> category(need(needs, item))));
        answers.put("authority", reading.sort("authority", item -> authority(card, need(needs, item))));
        answers.put("period", reading.sort("period", item -> period(need(needs, item))));
        for (var task : file.tasks()) {
            var id = task.question().id().split("-");
            if (id.length == 2 && id[0].matches("from|until")) {
                answers.put(task.question().id(), time(need(needs, "n" + id[1]), id[0]));
            }
        }
        var names = new HashMap<String, String>();
        ((ShownQuestion.Matching) reading.question("identifier"))
                .right()
                .forEach(option -> names.put(PlainText.of(option.text()), option.id()));
        answers.put(
                "identifier",
                reading.sort(
                        "identifier",
                        item -> names.getOrDefault(
                                match(ACCOUNT, need(needs, item)).group(1), "?")));
        answers.put(
                "grounds",
                reading.choose(
                        "grounds",
                        text -> text.matches("(The victim|No milder|Only the category|The hours|Data of un).*")));
        var drafts = drafts(reading.paper("drafts"));
        answers.put(
                "replies",
                reading.sort("replies", item -> reply(card, drafts.get(Integer.parseInt(item.substring(1)) - 1))));
        return answers;
    }

    private static String need(List<String> needs, String item) {
        return needs.get(Integer.parseInt(item.substring(1)) - 1);
    }

    private static String measure(String need) {
        if (need.contains("kidnapped")) {
            return "emergency";
        }
        var atRisk = need.contains("must not be lost");
        if (need.contains("in another State")) {
            return atRisk ? "preserve-abroad" : "assistance";
        }
        return atRisk ? "preserve-at-home" : "produce";
    }

    private static String article(String card, String need) {
        var behind = switch (measure(need)) {
            case "emergency" -> "help in an emergency";
            case "preserve-abroad" -> "expedited preservation in another State";
            case "assistance" -> "mutual legal assistance";
            case "preserve-at-home" -> "expedited preservation at home";
            default -> "orders to produce";
        };
        return match(Pattern.compile("Article (\\d+) of the Convention stands behind: " + behind), card)
                .group(1);
    }

    private static String category(String need) {
        if (need.contains("registered as the holder")) {
            return "subscriber";
        }
        return need.matches(".*(wrote|text of|files).*") && !need.contains("kidnapped") ? "content" : "traffic";
    }

    private static String authority(String card, String need) {
        return switch (measure(need)) {
            case "emergency", "preserve-abroad" -> "contact-point";
            case "assistance" -> "central-authority";
            case "preserve-at-home" -> orderedBy(card, "Preservation at home of data of any category");
            default -> toProduce(card, category(need));
        };
    }

    private static String toProduce(String card, String category) {
        var data = switch (category) {
            case "subscriber" -> "subscriber information";
            case "traffic" -> "traffic data";
            default -> "content data";
        };
        return orderedBy(card, "Production at home of " + data);
    }

    private static String orderedBy(String card, String what) {
        return match(Pattern.compile(what + " is ordered by .*?(police|prosecutor|judge)\\."), card)
                .group(1);
    }

    private static String period(String need) {
        if (category(need).equals("subscriber")) {
            return "as-registered";
        }
        return measure(need).equals("emergency") ? "coming-day" : "window";
    }

    private static Answer time(String need, String end) {
        var times = match(TIMES, need);
        var local = times.group(end.equals("from") ? 1 : 2);
        return new Answer.Text(OffsetDateTime.parse(local.replace(' ', 'T') + ":00" + times.group(3))
                .toInstant()
                .toString());
    }

    /// Four lines each.
    private static List<List<String>> drafts(String paper) {
        var lines = List.of(paper.split("\n"));
        var drafts = new ArrayList<List<String>>();
        for (var i = 0; i < lines.size(); i += 4) {
            drafts.add(lines.subList(i, i + 4));
        }
        return drafts;
    }

    private static String reply(String card, List<String> draft) {
        var asked = draft.getFirst();
        var wide = asked.contains("content data with it");
        var category = asked.contains("subscriber") ? "subscriber" : asked.contains("traffic") ? "traffic" : "content";
        var signed = match(Pattern.compile("(police|prosecutor|judge)"), draft.get(3))
                .group(1);
        if (STANDING.indexOf(signed) < STANDING.indexOf(toProduce(card, category))
                || draft.get(2).contains("without an end")
                || !draft.get(1).contains("Account number")) {
            return "refused";
        }
        var days = Integer.parseInt(
                match(Pattern.compile("(\\d+) days"), draft.get(2)).group(1));
        var most = Integer.parseInt(match(Pattern.compile("(\\d+) days"), card).group(1));
        return wide && !signed.equals("judge") || days > most ? "in-part" : "granted";
    }

    private static Matcher match(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new UnsolvedException("No %s in: %s".formatted(pattern, text));
        }
        return matcher;
    }
}
