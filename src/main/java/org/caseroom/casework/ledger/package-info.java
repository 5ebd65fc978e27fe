/// Exercises on virtual assets: addresses, transactions and what can be told from them.
@NullMarked
package org.caseroom.casework.ledger;

import org.jspecify.annotations.NullMarked;
