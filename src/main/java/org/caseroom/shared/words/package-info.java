/// The one catalogue of words: ICU messages by key, per language, and the pseudo-locales that tests and translators
/// use.
@NullMarked
package org.caseroom.shared.words;

import org.jspecify.annotations.NullMarked;
