/// The pages that everybody may read without signing in: help, accessibility, privacy, imprint, status.
@NullMarked
package org.caseroom.operations.pages;

import org.jspecify.annotations.NullMarked;
