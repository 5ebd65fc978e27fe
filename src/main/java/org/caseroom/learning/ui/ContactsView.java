package org.caseroom.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.caseroom.course.LessonWriting;
import org.caseroom.coursepack.Contact;
import org.caseroom.coursepack.Guide;
import org.caseroom.coursepack.LaidCourse.LaidOverlay;
import org.caseroom.coursepack.OverlaySheet;
import org.caseroom.coursepack.Term;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.learning.Catalogue;
import org.caseroom.learning.PlaceNotFoundException;
import org.caseroom.shared.Slug;
import org.caseroom.shared.words.Languages;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.GuideText;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.WrittenIn;

/// Whom to turn to where the reader works: what their country and agency say beside a course.
@Route(Places.CATALOGUE + "/:course/contacts")
@PermitAll
class ContactsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Catalogue catalogue;
    private final transient LessonWriting writing;
    private final transient Words words;
    private final transient CurrentPerson person;

    ContactsView(Catalogue catalogue, LessonWriting writing, Words words, CurrentPerson person) {
        this.catalogue = catalogue;
        this.writing = writing;
        this.words = words;
        this.person = person;
        addClassNames("cr-page", "cr-guide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(event.getRouteParameters()
                    .get("course")
                    .filter(Slug::isSlug)
                    .map(Slug::new)
                    .orElseThrow(PlaceNotFoundException::new));
        } catch (PlaceNotFoundException missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.page-title", "title", getTranslation("overlay.contacts.title"));
    }

    private void show(Slug course) {
        removeAll();
        var page = catalogue.course(person.actor(), course);
        if (page.overlays().isEmpty()) {
            throw new PlaceNotFoundException();
        }
        add(new PageHeader(getTranslation("overlay.contacts.title"))
                .withWayBack(WrittenIn.language(
                        page.entry().language(),
                        new Anchor(Places.CATALOGUE + "/" + course, page.entry().title())))
                .withSubtitle(getTranslation("overlay.contacts.subtitle")));
        page.overlays().forEach(laid -> add(section(laid)));
    }

    private Component section(LaidOverlay laid) {
        var sheet = laid.overlay().sheet();
        var section = new Section(WrittenIn.language(sheet.language(), new H2(sheet.title())), keeper(sheet));
        if (!laid.overlay().contacts().isEmpty()) {
            section.add(contacts(laid.overlay().contacts(), sheet));
        }
        if (!laid.overlay().terms().isEmpty()) {
            section.add(
                    new H3(getTranslation("overlay.contacts.terms")),
                    terms(laid.overlay().terms(), sheet));
        }
        if (!laid.homeless().isEmpty()) {
            section.add(new H3(getTranslation("overlay.contacts.homeless")), homeless(laid));
        }
        return section;
    }

    private Paragraph keeper(OverlaySheet sheet) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Languages.dates(getLocale()))
                .format(sheet.asOf());
        var mistakes = new Anchor(
                sheet.contact().startsWith("https://") ? sheet.contact() : "mailto:" + sheet.contact(),
                sheet.contact());
        return new Paragraph(
                new Span(getTranslation("overlay.contacts.keeper", "keeper", sheet.keeper(), "day", day) + " "),
                new Span(getTranslation("overlay.contacts.mistakes") + " "),
                mistakes);
    }

    private Component contacts(List<Contact> contacts, OverlaySheet sheet) {
        var list = new UnorderedList();
        list.addClassName("cr-card-grid");
        contacts.forEach(contact -> list.add(new ListItem(card(contact, sheet))));
        return list;
    }

    private Component card(Contact contact, OverlaySheet sheet) {
        var facts = new DescriptionList();
        facts.addClassName("cr-facts");
        var phone = contact.phone();
        var mail = contact.mail();
        var url = contact.url();
        fact(facts, "overlay.contact.hours", contact.hours() == null ? null : new Span(contact.hours()));
        fact(
                facts,
                "overlay.contact.phone",
                phone == null ? null : mono(new Anchor("tel:" + phone.replaceAll("[^0-9+*#]", ""), phone)));
        fact(facts, "overlay.contact.mail", mail == null ? null : mono(new Anchor("mailto:" + mail, mail)));
        fact(facts, "overlay.contact.url", url == null ? null : mono(new Anchor(url, url)));
        fact(facts, "overlay.contact.address", contact.address() == null ? null : new Span(contact.address()));
        var card = new Article(
                WrittenIn.language(sheet.language(), new H3(contact.name())),
                WrittenIn.language(sheet.language(), new Paragraph(contact.purpose())),
                facts);
        card.addClassName("cr-card");
        return card;
    }

    private void fact(DescriptionList facts, String key, @org.jspecify.annotations.Nullable Component value) {
        if (value != null) {
            facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        }
    }

    /// Left to right, whatever is around it.
    private static Anchor mono(Anchor link) {
        link.addClassName("cr-mono");
        link.getElement().setAttribute("dir", "ltr");
        return link;
    }

    private static Component terms(List<Term> terms, OverlaySheet sheet) {
        var list = new DescriptionList();
        list.addClassName("cr-facts");
        terms.forEach(term ->
                list.add(new DescriptionList.Term(term.term()), new DescriptionList.Description(term.definition())));
        return WrittenIn.language(sheet.language(), list);
    }

    private Component homeless(LaidOverlay laid) {
        var sheet = laid.overlay().sheet();
        var text = new Guide(sheet.title(), String.join("", laid.homeless()), List.of(), laid.sources(), 0);
        return new GuideText(writing.write(sheet.language(), text), getLocale(), words.version());
    }
}
