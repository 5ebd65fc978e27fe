/// Images of a course: their kind and size, read from headers; no image is ever decoded, and an SVG that could do more
/// than
/// be looked at is refused.
@NamedInterface("image")
@NullMarked
package org.caseroom.coursepack.image;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
