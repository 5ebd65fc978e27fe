package org.caseroom.identity;

import java.text.DateFormat;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import org.caseroom.shared.words.Languages;
import org.caseroom.shared.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// Mails a link to the person whom it lets in, where a mail server and the address of the platform are set.
@Component
public class LinkMail {

    private static final Logger LOG = LoggerFactory.getLogger(LinkMail.class);

    private final ObjectProvider<JavaMailSender> sender;
    private final WebAddress address;
    private final Reach reach;
    private final Words words;

    LinkMail(ObjectProvider<JavaMailSender> sender, WebAddress address, Reach reach, Words words) {
        this.sender = sender;
        this.address = address;
        this.reach = reach;
        this.words = words;
    }

    /// What became of a mail.
    public enum Outcome {
        SENT,
        /// The mail server did not take it. The link still works.
        FAILED,
        /// The person has no address.
        NO_ADDRESS,
        /// Nothing can be mailed here.
        NOT_SET_UP
    }

    /// Whether mail can be sent at all.
    public boolean isSetUp() {
        return sender.getIfAvailable() != null && address.webAddress() != null && address.mailFrom() != null;
    }

    /// Mails a link that was just issued. Call it when the transaction that issued it has been committed.
    public Outcome send(IssuedLink link) {
        if (!isSetUp()) {
            return Outcome.NOT_SET_UP;
        }
        var person = reach.find(link.person());
        if (person.map(Person::email).isEmpty()) {
            return Outcome.NO_ADDRESS;
        }
        try {
            Objects.requireNonNull(sender.getIfAvailable()).send(message(link, person.get()));
            return Outcome.SENT;
        } catch (MailException refused) {
            LOG.warn("A link for {} could not be mailed: {}", link.person(), refused.getMessage());
            return Outcome.FAILED;
        }
    }

    private SimpleMailMessage message(IssuedLink link, Person person) {
        var locale = words.supported(person.locale());
        var message = new SimpleMailMessage();
        message.setFrom(Objects.requireNonNull(address.mailFrom()));
        message.setTo(Objects.requireNonNull(person.email()));
        message.setSubject(words.text(locale, "people.mail.subject"));
        message.setText(words.text(
                locale,
                "people.mail.text",
                Map.of(
                        "name",
                        person.name(),
                        "signInName",
                        person.signInName(),
                        "link",
                        address.of(link.path(), ""),
                        "until",
                        until(link, locale))));
        return message;
    }

    private static String until(IssuedLink link, Locale locale) {
        var format = DateFormat.getDateTimeInstance(DateFormat.LONG, DateFormat.SHORT, Languages.dates(locale));
        format.setTimeZone(TimeZone.getTimeZone("UTC"));
        return format.format(Date.from(link.expiresAt())) + " UTC";
    }
}
