/// Signing in over HTTP: the cookie, the filter chains, and the light pages for it.
@NullMarked
package org.caseroom.identity.signin;

import org.jspecify.annotations.NullMarked;
