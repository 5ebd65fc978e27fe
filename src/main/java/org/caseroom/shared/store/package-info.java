/// Reading and writing rows: instants, typed ids and JSON, alike on both stores.
@NullMarked
package org.caseroom.shared.store;

import org.jspecify.annotations.NullMarked;
