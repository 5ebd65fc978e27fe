/// The screens on coverage, the articles and the framework.
@NullMarked
package org.caseroom.coverage.ui;

import org.jspecify.annotations.NullMarked;
