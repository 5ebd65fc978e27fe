/// The screens of the inbox.
@NullMarked
package org.caseroom.notification.ui;

import org.jspecify.annotations.NullMarked;
