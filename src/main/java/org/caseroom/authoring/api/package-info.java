/// Drafts over HTTP: files for the editor, images for the preview, the folder as an archive.
@NullMarked
package org.caseroom.authoring.api;

import org.jspecify.annotations.NullMarked;
