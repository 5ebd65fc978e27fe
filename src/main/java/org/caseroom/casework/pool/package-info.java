/// What cases are peopled with: invented or reserved names, places, institutions, domains and networks of several
/// cultures. Nothing here belongs to anybody (RFC 2606, RFC 5737, RFC 3849, ISO 3166-1 user-assigned codes).
@NullMarked
package org.caseroom.casework.pool;

import org.jspecify.annotations.NullMarked;
