package org.caseroom.audit;

import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Where what happens now was asked for.
///
/// @param address of the other end of the line; empty where nobody asked, as at the start
/// @param device what the browser says it is
record Origin(String address, String device) {

    private static final Origin PLATFORM = new Origin("", "");

    static Origin now() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? new Origin(
                        attributes.getRequest().getRemoteAddr(),
                        Optional.ofNullable(attributes.getRequest().getHeader(HttpHeaders.USER_AGENT))
                                .orElse(""))
                : PLATFORM;
    }
}
