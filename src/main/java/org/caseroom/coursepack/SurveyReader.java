package org.caseroom.coursepack;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.question.QuestionId;
import org.caseroom.question.survey.OnTheJob;
import org.caseroom.question.survey.Survey;
import org.caseroom.question.survey.SurveyItem;
import org.jspecify.annotations.Nullable;

/// Reads `NN-name.survey.yaml`.
final class SurveyReader {

    static final Set<String> KEYS = Set.of(
            "id",
            "title",
            "minutes",
            "kind",
            "after",
            "open-for",
            "anonymous",
            "intro",
            "thanks",
            "questions",
            "supervisor");
    static final Set<String> SUPERVISOR_KEYS = Set.of("intro", "questions");
    static final Set<String> SCALE_KEYS = Set.of("id", "kind", "text", "low", "high");
    static final Set<String> CHOICE_KEYS = Set.of("id", "kind", "text", "several", "options");
    static final Set<String> OPTION_KEYS = Set.of("id", "text");
    static final Set<String> REMARK_KEYS = Set.of("id", "kind", "text");

    private static final int MOST_QUESTIONS = 30;
    private static final int FEWEST_OPTIONS = 2;
    private static final int MOST_OPTIONS = 12;
    private static final Map<String, Set<String>> KEYS_BY_KIND = Map.of(
            word(Kind.SCALE), SCALE_KEYS,
            word(Kind.CHOICE), CHOICE_KEYS,
            word(Kind.REMARK), REMARK_KEYS);

    private static final Pattern DAYS = Pattern.compile("([1-9][0-9]{0,2})d");
    private static final int MOST_DAYS = 730;
    private static final int OPEN_DAYS = 60;
    private static final Set<String> ONLY_ON_THE_JOB = Set.of("after", "open-for", "supervisor");

    private final Problems problems;
    private final InlineMarkdown prose;

    private enum Occasion {
        REACTION,
        ON_THE_JOB
    }

    private enum Kind {
        SCALE,
        CHOICE,
        REMARK
    }

    SurveyReader(Problems problems) {
        this.problems = problems;
        this.prose = new InlineMarkdown(problems);
    }

    /// @param activities takes the id of the survey
    SurveyActivity read(SourceText source, Register activities) {
        var map = YamlValue.ofFile(source, problems).map(KEYS);
        var id = map.get("id").slug();
        activities.claim(id);
        var items = items(map.get("questions"));
        return new SurveyActivity(
                new Survey(
                        id.value(),
                        map.get("title").text(120),
                        map.get("minutes").wholeNumber(1, 60),
                        !map.find("anonymous").map(YamlValue::truth).orElse(true),
                        prose.paragraphs(map.get("intro").located(4_000)),
                        prose.paragraphs(map.get("thanks").located(4_000)),
                        items,
                        onTheJob(map, items)),
                new Ingredients().with("file", "", source.text()).digest());
    }

    private @Nullable OnTheJob onTheJob(YamlMap map, List<SurveyItem> items) {
        var occasion =
                map.find("kind").map(value -> value.oneOf(Occasion.class)).orElse(Occasion.REACTION);
        if (occasion == Occasion.REACTION) {
            ONLY_ON_THE_JOB.stream()
                    .sorted()
                    .forEach(key -> map.find(key).ifPresent(value -> value.wrong(new CourseFinding.OnlyOnTheJob(key))));
            return null;
        }
        return new OnTheJob(
                days(map.get("after")),
                map.find("open-for").map(SurveyReader::days).orElse(Duration.ofDays(OPEN_DAYS)),
                map.find("supervisor").map(value -> supervisor(value, items)).orElse(null));
    }

    /// Written as `90d`. What can't be read is a day.
    private static Duration days(YamlValue value) {
        var text = value.text(20);
        var written = DAYS.matcher(text);
        var days = written.matches() ? Integer.parseInt(written.group(1)) : 0;
        if (!text.isEmpty() && (days == 0 || days > MOST_DAYS)) {
            value.wrong(new CourseFinding.SurveyDays(new Quote(text), MOST_DAYS));
        }
        return Duration.ofDays(Math.max(1, days));
    }

    /// A question that bears the id of one of the survey's own is compared with it, so it is of the same kind.
    private OnTheJob.Supervisor supervisor(YamlValue value, List<SurveyItem> own) {
        var map = value.map(SUPERVISOR_KEYS);
        var questions = map.get("questions");
        var asked = items(questions);
        asked.stream()
                .filter(item -> own.stream()
                        .anyMatch(other -> other.id().equals(item.id()) && other.getClass() != item.getClass()))
                .forEach(item -> questions.wrong(
                        new CourseFinding.AskedOtherwise(item.id().value())));
        return new OnTheJob.Supervisor(prose.paragraphs(map.get("intro").located(4_000)), asked);
    }

    private List<SurveyItem> items(YamlValue list) {
        var items = list.filledList();
        if (items.size() > MOST_QUESTIONS) {
            list.wrong(new CourseFinding.SurveySize(items.size(), MOST_QUESTIONS));
        }
        var ids = new HashSet<QuestionId>();
        var texts = new LabelReader(problems);
        return items.stream().flatMap(item -> item(item, ids, texts).stream()).toList();
    }

    /// Empty where its kind is not known, which is reported.
    private Optional<SurveyItem> item(YamlValue value, Set<QuestionId> ids, LabelReader texts) {
        var map = value.map(value.peek("kind").map(KEYS_BY_KIND::get).orElseGet(SurveyReader::allKeys));
        var written = map.get("id");
        var slug = written.slug();
        var id = new QuestionId(slug.value().value());
        if (!slug.isStandIn() && !ids.add(id)) {
            written.wrong(new CourseFinding.DuplicateId.OfItem(id.value()));
        }
        var kind = map.get("kind");
        var text = texts.text(map, 500);
        var known = KEYS_BY_KIND.containsKey(value.peek("kind").orElse(""));
        return switch (kind.oneOf(Kind.class)) {
            case Kind any when !known -> Optional.empty();
            case SCALE ->
                Optional.of(new SurveyItem.Scale(
                        id, text, map.get("low").text(60), map.get("high").text(60)));
            case CHOICE ->
                Optional.of(new SurveyItem.Choice(
                        id, text, map.find("several").map(YamlValue::truth).orElse(false), options(map)));
            case REMARK -> Optional.of(new SurveyItem.Remark(id, text));
        };
    }

    private List<SurveyItem.Choice.Option> options(YamlMap map) {
        var list = map.get("options");
        var items = list.filledList();
        LabelReader.requireCount(list, items.size(), FEWEST_OPTIONS, MOST_OPTIONS);
        var labels = new LabelReader(problems);
        return items.stream()
                .map(item -> item.map(OPTION_KEYS))
                .map(item -> new SurveyItem.Choice.Option(labels.id(item), labels.text(item, 300)))
                .toList();
    }

    private static Set<String> allKeys() {
        var keys = new HashSet<String>();
        KEYS_BY_KIND.values().forEach(keys::addAll);
        return keys;
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
