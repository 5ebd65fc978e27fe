package org.caseroom.coursepack.markdown;

import org.commonmark.node.CustomBlock;

/// The words behind `::: kind`.
final class BoxTitle extends CustomBlock {}
