package org.caseroom.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.caseroom.identity.ChoosingLanguage;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.shared.words.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Takes the choice of a language that every light page offers: for who is signed in wherever they are, and for this
/// device.
@Controller
class LanguageController {

    private final ChoosingLanguage choosing;
    private final CurrentPerson current;

    LanguageController(ChoosingLanguage choosing, CurrentPerson current) {
        this.choosing = choosing;
        this.current = current;
    }

    /// Leads back to the page that offered the choice. A language that is not offered changes nothing. The page of
    /// a
    /// link speaks the language of its person and not that of the device, so it is told.
    @PostMapping("/language")
    ResponseEntity<String> choose(
            @RequestParam String language,
            @RequestParam(required = false) @Nullable String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        var offered = Languages.of(language);
        offered.ifPresent(chosen -> speak(chosen, request, response));
        var back = LocalPath.of(to).value();
        return SignInController.redirect(
                offered.isPresent() && back.startsWith(LinkController.PATH) ? back + "?language=" + language : back);
    }

    private void speak(Locale language, HttpServletRequest request, HttpServletResponse response) {
        current.find().ifPresent(actor -> choosing.choose(actor, language));
        LanguageCookie.write(request, response, language);
    }
}
