package org.caseroom.identity;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where people reach the platform, and who its mails come from.
///
/// A mail may only lead to an address that was set: what a request says of its host, anybody can say.
///
/// @param webAddress such as `https://learn.example.org`
/// @param mailFrom such as `caseroom@example.org`
@ConfigurationProperties("caseroom")
public record WebAddress(@Nullable URI webAddress, @Nullable String mailFrom) {

    /// The whole address of a path within the platform.
    ///
    /// @param orElse where the platform is, as far as the browser says, if nothing was set
    public String of(String path, String orElse) {
        var base = webAddress == null ? orElse : webAddress.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
