/// The inbox: what people are told by others and by the platform.
///
/// Other features publish [org.caseroom.shared.Notifiable] and never ask whether it was read.
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"identity", "shared", "uikit"})
@NullMarked
package org.caseroom.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
