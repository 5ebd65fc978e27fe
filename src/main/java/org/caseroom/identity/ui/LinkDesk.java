package org.caseroom.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import org.caseroom.identity.IssuedLink;
import org.caseroom.identity.LinkMail;
import org.caseroom.identity.Person;
import org.caseroom.identity.WebAddress;
import org.caseroom.identity.intake.SignInSheets;
import org.caseroom.uikit.LocalTimes;
import org.springframework.stereotype.Component;

/// Mails a link that was issued, where that is possible, and makes the sheet to hand over.
@Component
class LinkDesk {

    private final LinkMail mail;
    private final WebAddress address;

    LinkDesk(LinkMail mail, WebAddress address) {
        this.mail = mail;
        this.address = address;
    }

    LinkSheet sheet(Person person, IssuedLink link, UI ui) {
        var here = here();
        return new LinkSheet(
                person, link, address.of(link.path(), here), address.of("/", here), mail.send(link), LocalTimes.of(ui));
    }

    /// A stack of sheets to print. Nothing is mailed.
    SheetStack stack(List<SignInSheets.Sheet> sheets, UI ui) {
        var here = here();
        var times = LocalTimes.of(ui);
        return new SheetStack(
                sheets,
                sheet -> new LinkSlip(
                        sheet.person(),
                        sheet.link(),
                        address.of(sheet.link().path(), here),
                        address.of("/", here),
                        times));
    }

    /// Where the browser of whoever issues the link has reached the platform.
    private static String here() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var port = request.getServerPort();
        var usual = request.isSecure() ? 443 : 80;
        return "%s://%s%s%s"
                .formatted(
                        request.getScheme(),
                        request.getServerName(),
                        port == usual ? "" : ":" + port,
                        request.getContextPath());
    }
}
