package org.caseroom.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.caseroom.coverage.Covered;
import org.caseroom.coverage.Place;
import org.caseroom.coverage.Treatment;
import org.caseroom.shared.Slug;
import org.caseroom.uikit.WrittenIn;
import org.jspecify.annotations.Nullable;

/// Where courses treat something, one kind of treatment after the other; a gap says that it is one.
class PlaceList extends Section {

    /// @param course the only one whose places these are; null for all
    /// @param everywhere the address of the same page with all courses
    PlaceList(Covered covered, @Nullable Slug course, String everywhere) {
        add(new H2(getTranslation("coverage.places")));
        if (course != null) {
            add(new Paragraph(new Anchor(everywhere, getTranslation("coverage.places.everywhere"))));
        }
        for (var treatment : Treatment.values()) {
            add(of(treatment, covered));
        }
    }

    private Component of(Treatment treatment, Covered covered) {
        var places = covered.places(treatment);
        var part = new Div(new H3(TreatmentWords.of(treatment)));
        if (places.isEmpty()) {
            var none = new Paragraph(getTranslation("coverage.places.none"));
            none.addClassName("cr-gap");
            part.add(none);
            return part;
        }
        part.add(new Paragraph(TreatmentWords.count(treatment, covered.count(treatment))));
        places.stream()
                .collect(Collectors.groupingBy(Place::course, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(of -> part.add(course(of)));
        return part;
    }

    private Component course(List<Place> places) {
        var first = places.getFirst();
        var list = new UnorderedList();
        places.stream().map(this::item).forEach(list::add);
        var link = new Anchor("catalogue/" + first.course(), first.courseTitle());
        return new Div(WrittenIn.language(first.language(), link), list);
    }

    private ListItem item(Place place) {
        var activity = place.activity();
        var words = activity == null
                ? place.module()
                : getTranslation("coverage.places.in", "module", place.module(), "activity", activity);
        var item = new ListItem(WrittenIn.within(
                place.language(),
                words,
                said -> place.treatment() == Treatment.ASSESSED
                        ? getTranslation(
                                "coverage.places.counted",
                                "place",
                                said,
                                "count",
                                TreatmentWords.count(place.treatment(), place.count()))
                        : said));
        return item;
    }
}
