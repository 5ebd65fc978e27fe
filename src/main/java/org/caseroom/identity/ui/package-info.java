/// The screens for people, organizations and one's own account.
@NullMarked
package org.caseroom.identity.ui;

import org.jspecify.annotations.NullMarked;
